package jp.kasane.casework;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.ReachRow;
import org.springframework.stereotype.Service;

/**
 * Which cases are or were before which council. A council to which a success was shared was told of it, but the case never
 * came before it: nothing of the case may be shown there (ADR 0043).
 */
@Service
public class CaseReach {

    private final CaseMapper cases;

    CaseReach(CaseMapper cases) {
        this.cases = cases;
    }

    /** Those of the cases that came before the council. */
    public Set<Long> of(Collection<Long> caseIds, String councilCode) {
        return caseIds.isEmpty()
                ? Set.of()
                : cases.reachOf(caseIds).stream()
                        .filter(row -> row.councilCode().equals(councilCode))
                        .map(ReachRow::caseId)
                        .collect(Collectors.toSet());
    }

    /** The councils before which the case is or was. */
    Set<String> councils(long caseId) {
        return cases.reachOf(Set.of(caseId)).stream().map(ReachRow::councilCode).collect(Collectors.toSet());
    }

    boolean has(long caseId, String councilCode) {
        return !of(Set.of(caseId), councilCode).isEmpty();
    }
}
