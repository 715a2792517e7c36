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
        List<Due> all = new ArrayList<>(cases(today));
        dated.forEach(records -> all.addAll(dated(records, today)));
        Set<Long> held =
                holds.held(all.stream().flatMap(due -> due.caseIds().stream()).toList());
        return all.stream()
                .filter(due -> due.caseIds().stream().noneMatch(held::contains))
                .toList();
    }

    /** Whether the rule that holds today lets it go: a rule may have been lengthened since the list was made. */
    boolean isDue(RecordKind kind, LocalDate finishedOn, LocalDate today) {
        RetentionPeriod period = kind == RecordKind.CASE ? rules.ofCase() : rules.of(kind);
        return period.isOver(finishedOn, today);
    }

    private List<Due> cases(LocalDate today) {
        RetentionPeriod period = rules.ofCase();
        return cases.closedBefore(today).stream()
                .filter(ref -> period.isOver(closed(ref), today))
                .map(ref -> new Due(
                        RecordKind.CASE,
                        ref.id(),
                        ref.number(),
                        closed(ref),
                        dueOn(period, closed(ref)),
                        Set.of(ref.id())))
                .toList();
    }

    private static LocalDate closed(CaseRef ref) {
        return Objects.requireNonNull(ref.closedOn());
    }

    private List<Due> dated(DatedRecords records, LocalDate today) {
        RecordKind kind = RecordKind.valueOf(records.kind());
        RetentionPeriod period = rules.of(kind);
        return records.finishedBefore(today).stream()
                .filter(record -> period.isOver(record.finishedOn(), today))
                .map(record -> new Due(
                        kind,
                        record.id(),
                        record.name(),
                        record.finishedOn(),
                        dueOn(period, record.finishedOn()),
                        records.caseIds(record.id())))
                .toList();
    }

    private static LocalDate dueOn(RetentionPeriod period, LocalDate finishedOn) {
        return period.dueOn(finishedOn).orElseThrow();
    }
}
