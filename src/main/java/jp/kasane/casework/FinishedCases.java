package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kasane.casework.persistence.CaseErasureMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closed cases whose personal data are still kept. */
@Service
public class FinishedCases {

    private final CaseErasureMapper cases;

    FinishedCases(CaseErasureMapper cases) {
        this.cases = cases;
    }

    /** Closed before that day, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseRef> closedBefore(LocalDate day) {
        return cases.closedBefore(day);
    }

    /** The day on which the case was closed; none while it is not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> closedOn(long caseId) {
        return cases.closedOn(caseId);
    }

    /** Waits for others who erase the case, and tells whether it is still to be done. */
    @Transactional
    public boolean lock(long caseId) {
        return cases.lock(caseId) == 1;
    }
}
