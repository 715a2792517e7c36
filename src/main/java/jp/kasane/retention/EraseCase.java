package jp.kasane.retention;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases a closed case in every module, in one transaction with the record of it: all of it or nothing. */
@Service
class EraseCase {

    private final List<PersonalRecords> records;
    private final Cases cases;
    private final HouseholdWords households;

    EraseCase(List<PersonalRecords> records, Cases cases, HouseholdWords households) {
        // the others look for the names that consents and casework keep
        this.records = records.stream()
                .sorted(Comparator.comparingInt(
                        kept -> List.of("privacy", "casework").indexOf(kept.module())))
                .toList();
        this.cases = cases;
        this.households = households;
    }

    /**
     * @throws ProblemException CONFLICT when the case is not closed, or something of it is still under way
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(long caseId) {
        requireFinished(caseId);
        Set<Long> members = households.memberIds(caseId);
        records.forEach(kept -> kept.erase(caseId, members));
    }

    /** Whether the case is closed and nothing of it is under way. */
    boolean isFinished(long caseId) {
        return cases.get(caseId).state() == CaseState.CLOSED
                && records.stream().noneMatch(kept -> kept.isBusyWith(caseId));
    }

    private void requireFinished(long caseId) {
        if (!isFinished(caseId)) {
            throw ProblemException.conflict(
                    "retention.erase.running", cases.get(caseId).number());
        }
    }
}
