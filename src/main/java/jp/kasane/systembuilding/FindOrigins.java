package jp.kasane.systembuilding;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.escalation.Ladders;
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
    private final Ladders ladders;

    FindOrigins(IssueCaseMapper issueCases, Cases cases, Councils councils, Ladders ladders) {
        this.issueCases = issueCases;
        this.cases = cases;
        this.councils = councils;
        this.ladders = ladders;
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
        ladders.path(fed.caseId()).stream().filter(this::isOnLadder).forEach(origins::add);
        origins.add(fed.councilCode());
    }

    /** The care conference decides on single cases; it owns no question that an arrangement answers. */
    private boolean isOnLadder(String councilCode) {
        return councils.get(councilCode).rung() > 0;
    }

    private String bottomLayer() {
        return councils.all().stream()
                .filter(council -> council.rung() > 0)
                .min(Comparator.comparingInt(Council::rung))
                .map(Council::layer)
                .orElseThrow();
    }
}
