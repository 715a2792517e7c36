package jp.kasane.systembuilding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.escalation.Ladders;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import org.springframework.stereotype.Service;

/**
 * Which cases feed an issue is told only to CSW, to the secretariats of the councils that deal with the issue, and to
 * other secretariats as far as the case was before their council.
 */
@Service
public class ReadIssueCases {

    private final IssueCaseMapper issueCases;
    private final Cases cases;
    private final ViewCase viewCase;
    private final Ladders ladders;
    private final Seats seats;
    private final People people;
    private final CurrentTime time;

    ReadIssueCases(
            IssueCaseMapper issueCases,
            Cases cases,
            ViewCase viewCase,
            Ladders ladders,
            Seats seats,
            People people,
            CurrentTime time) {
        this.issueCases = issueCases;
        this.cases = cases;
        this.viewCase = viewCase;
        this.ladders = ladders;
        this.seats = seats;
        this.people = people;
        this.time = time;
    }

    /** In the order in which they joined. */
    public List<FedCase> known(Issue issue, Actor actor) {
        Set<String> councils = secretariatsOf(actor);
        boolean all = people.rolesOf(actor.personId()).contains(GlobalRole.CSW)
                || councils.contains(issue.coreCouncil())
                || councils.contains(issue.systemCouncil());
        List<IssueCase> known = issueCases.of(issue.id()).stream()
                .filter(fed -> all || wasBefore(fed, councils))
                .toList();
        return told(known, actor);
    }

    private List<FedCase> told(List<IssueCase> known, Actor actor) {
        List<Long> ids = known.stream().map(IssueCase::caseId).toList();
        Map<Long, CaseRef> refs = cases.ofIds(ids).stream().collect(Collectors.toMap(CaseRef::id, Function.identity()));
        Set<Long> viewable = viewCase.visible(ids, actor);
        return known.stream()
                .filter(fed -> refs.containsKey(fed.caseId()))
                .map(fed -> new FedCase(refs.get(fed.caseId()), fed, viewable.contains(fed.caseId())))
                .toList();
    }

    private boolean wasBefore(IssueCase fed, Set<String> councils) {
        return councils.contains(fed.councilCode())
                || ladders.path(fed.caseId()).stream().anyMatch(councils::contains);
    }

    private Set<String> secretariatsOf(Actor actor) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .filter(seat -> seat.role() == SeatRole.SECRETARIAT)
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
    }
}
