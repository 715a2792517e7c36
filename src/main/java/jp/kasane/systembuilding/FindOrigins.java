package jp.kasane.systembuilding;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import org.springframework.stereotype.Component;

/** To whom an issue's answer is owed: every council whose case fed it, and who raised it. */
@Component
class FindOrigins {
    private final IssueCaseMapper issueCases;
    private final Cases cases;
    private final Councils councils;

    FindOrigins(IssueCaseMapper issueCases, Cases cases, Councils councils) {
        this.issueCases = issueCases;
        this.cases = cases;
        this.councils = councils;
    }

    /**
     * The own district council of each case, every council that the case was before, where it was flagged, and the
     * council whose people raised the issue.
     *
     * @param answering the council that answers; it owes itself nothing
     */
    Set<String> of(Issue issue, String answering) {
        Set<String> origins = new LinkedHashSet<>();
        issueCases.of(issue.id()).forEach(fed -> addOrigins(origins, fed));
        if (issue.raisedBy() != Actor.SYSTEM.personId()) {
            origins.add(issue.raisedByCouncil());
        }
        origins.remove(answering);
        return origins;
    }

    private void addOrigins(Set<String> origins, IssueCase fed) {
        CaseRef ref = cases.get(fed.caseId());
        origins.add(councils.responsible(bottomLayer(), ref.areaCode()).code());
        origins.add(fed.councilCode());
    }

    private String bottomLayer() {
        return councils.all().stream()
                .filter(council -> council.rung() > 0)
                .min(Comparator.comparingInt(Council::rung))
                .map(Council::layer)
                .orElseThrow();
    }
}
