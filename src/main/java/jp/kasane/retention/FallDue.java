package jp.kasane.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.FinishedCases;
import jp.kasane.privacy.DatedRecords;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.retention.model.RetentionPeriod;
import org.springframework.stereotype.Component;

/** What may be disposed of on a day, by the rules that hold then. What is under legal hold is left out. */
@Component
class FallDue {

    private final RetentionRules rules;
    private final FinishedCases cases;
    private final List<DatedRecords> dated;
    private final Holds holds;

    FallDue(RetentionRules rules, FinishedCases cases, List<DatedRecords> dated, Holds holds) {
        this.rules = rules;
        this.cases = cases;
        this.dated = dated;
        this.holds = holds;
    }

    /** @param caseIds cases of which it tells */
    record Due(RecordKind kind, long id, String name, LocalDate finishedOn, LocalDate dueOn, Set<Long> caseIds) {}

    List<Due> on(LocalDate today) {
        List<Due> all = new ArrayList<>();
        RetentionPeriod ofCase = rules.ofCase();
        cases.closedBefore(today).forEach(ref -> add(all, ofCase, today, dueCase(ref)));
        for (DatedRecords records : dated) {
            RecordKind kind = RecordKind.valueOf(records.kind());
            RetentionPeriod period = rules.of(kind);
            records.finishedBefore(today)
                    .forEach(record -> add(
                            all,
                            period,
                            today,
                            new Due(kind, record.id(), record.name(), record.finishedOn(), today, record.caseIds())));
        }
        Set<Long> held =
                holds.held(all.stream().flatMap(due -> due.caseIds().stream()).toList());
        return all.stream()
                .filter(due -> due.caseIds().stream().noneMatch(held::contains))
                .toList();
    }

    private static Due dueCase(CaseRef ref) {
        LocalDate closed = Objects.requireNonNull(ref.closedOn());
        return new Due(RecordKind.CASE, ref.id(), ref.number(), closed, closed, Set.of(ref.id()));
    }

    private static void add(List<Due> all, RetentionPeriod period, LocalDate today, Due due) {
        if (period.isOver(due.finishedOn(), today)) {
            LocalDate on = period.dueOn(due.finishedOn()).orElseThrow();
            all.add(new Due(due.kind(), due.id(), due.name(), due.finishedOn(), on, due.caseIds()));
        }
    }
}
