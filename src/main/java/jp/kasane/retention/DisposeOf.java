package jp.kasane.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.FinishedCases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.privacy.DatedRecords;
import jp.kasane.retention.model.EntryState;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disposes of one line of a list, unless somebody objects, a hold stands, it is under way again or the rule in force keeps
 * it longer than the one by which it was listed.
 */
@Component
class DisposeOf {

    private static final String NOT_DUE = "NOT_DUE";

    private final DisposalMapper disposals;
    private final FallDue fallDue;
    private final EraseCase erase;
    private final FinishedCases cases;
    private final HouseholdWords households;
    private final List<DatedRecords> dated;
    private final Holds holds;
    private final AccessLog log;
    private final CurrentTime time;

    DisposeOf(
            DisposalMapper disposals,
            FallDue fallDue,
            EraseCase erase,
            FinishedCases cases,
            HouseholdWords households,
            List<DatedRecords> dated,
            Holds holds,
            AccessLog log,
            CurrentTime time) {
        this.disposals = disposals;
        this.fallDue = fallDue;
        this.erase = erase;
        this.cases = cases;
        this.households = households;
        this.dated = dated;
        this.holds = holds;
        this.log = log;
        this.time = time;
    }

    /** @return whether it was disposed of */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean of(DisposalEntry entry, Actor actor) {
        if (entry.objectedBy() != null) {
            return keep(entry, "OBJECTED");
        }
        return entry.kind() == RecordKind.CASE ? ofCase(entry, actor) : ofDated(entry, actor);
    }

    private boolean ofCase(DisposalEntry entry, Actor actor) {
        long caseId = entry.recordId();
        if (!cases.lock(caseId)) {
            return keep(entry, "GONE");
        }
        if (!holds.held(Set.of(caseId)).isEmpty()) {
            return keep(entry, "HELD");
        }
        if (!erase.isFinished(caseId)) {
            return keep(entry, "BUSY");
        }
        if (cases.closedOn(caseId).filter(day -> isDue(entry, day)).isEmpty()) {
            return keep(entry, NOT_DUE);
        }
        int people = households.memberIds(caseId).size();
        erase.erase(caseId);
        log.record(actor, Access.change(AccessTarget.ofCase(caseId)).because("ERASED"));
        return disposals.settle(entry.id(), EntryState.DISPOSED, null, time.now(), people) == 1;
    }

    private boolean ofDated(DisposalEntry entry, Actor actor) {
        DatedRecords records = dated.stream()
                .filter(each -> each.kind().equals(entry.kind().name()))
                .findFirst()
                .orElseThrow();
        DatedRecords.Dated record = records.finishedBefore(time.today()).stream()
                .filter(each -> each.id() == entry.recordId())
                .findFirst()
                .orElse(null);
        if (record == null) {
            return keep(entry, "GONE");
        }
        if (!holds.held(records.caseIds(record.id())).isEmpty()) {
            return keep(entry, "HELD");
        }
        if (!isDue(entry, record.finishedOn())) {
            return keep(entry, NOT_DUE);
        }
        records.dispose(entry.recordId());
        log.record(
                actor,
                Access.change(new AccessTarget(entry.kind().name(), entry.recordId()))
                        .because("DISPOSED"));
        return disposals.settle(entry.id(), EntryState.DISPOSED, null, time.now(), null) == 1;
    }

    private boolean isDue(DisposalEntry entry, LocalDate finishedOn) {
        return fallDue.isDue(entry.kind(), finishedOn, time.today());
    }

    private boolean keep(DisposalEntry entry, String why) {
        disposals.settle(entry.id(), EntryState.KEPT, why, null, null);
        return false;
    }
}
