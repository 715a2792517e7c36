package jp.kasane.retention;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseRef;
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
        this.records = records;
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

    /** Errors as in {@link #erase}. */
    void requireFinished(long caseId) {
        CaseRef ref = cases.get(caseId);
        if (ref.state() != CaseState.CLOSED) {
            throw ProblemException.conflict("retention.erase.running", ref.number());
        }
        records.stream().filter(kept -> kept.isBusyWith(caseId)).findFirst().ifPresent(kept -> {
            throw ProblemException.conflict("retention.erase.busy." + kept.module(), ref.number());
        });
    }
}
