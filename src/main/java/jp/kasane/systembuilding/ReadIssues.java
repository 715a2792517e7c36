package jp.kasane.systembuilding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Cases;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.escalation.Ladders;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.IssueChange;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.AnswerMapper;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueChangeMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Issues for everybody who works here. Which cases feed them is told only to CSW, to the secretariats of the councils
 * that deal with the issue, and to other secretariats as far as the case was before their council.
 */
@Service
public class ReadIssues {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final IssueChangeMapper changes;
    private final AnswerMapper answers;
    private final Cases cases;
    private final Ladders ladders;
    private final Seats seats;
    private final People people;
    private final CurrentTime time;

    ReadIssues(
            StoredIssues stored,
            IssueMapper issues,
            IssueCaseMapper issueCases,
            IssueChangeMapper changes,
            AnswerMapper answers,
            Cases cases,
            Ladders ladders,
            Seats seats,
            People people,
            CurrentTime time) {
        this.stored = stored;
        this.issues = issues;
        this.issueCases = issueCases;
        this.changes = changes;
        this.answers = answers;
        this.cases = cases;
        this.ladders = ladders;
        this.seats = seats;
        this.people = people;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND */
    public Issue get(long issueId) {
        return stored.get(issueId);
    }

    /**
     * @param council only issues that this council raised or deals with; null for all
     * @return up to {@code limit + 1} issues after the given id
     */
    public List<Issue> list(@Nullable IssueState state, @Nullable String council, long after, int limit) {
        return issues.list(state, council, after, limit + 1);
    }

    public int caseCount(Issue issue) {
        return issueCases.of(issue.id()).size();
    }

    /** Oldest first. */
    public List<IssueChange> history(Issue issue) {
        return changes.of(issue.id());
    }

    public List<IssueAnswer> answers(Issue issue) {
        return answers.of(issue.id());
    }

    /** Numbers of the cases that feed it, as far as the actor may know. */
    public List<String> caseNumbers(Issue issue, Actor actor) {
        Set<String> councils = secretariatsOf(actor);
        boolean all = people.rolesOf(actor.personId()).contains(GlobalRole.CSW)
                || councils.contains(issue.coreCouncil())
                || councils.contains(issue.systemCouncil());
        return issueCases.of(issue.id()).stream()
                .filter(fed -> all || wasBefore(fed, councils))
                .map(fed -> cases.get(fed.caseId()).number())
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
