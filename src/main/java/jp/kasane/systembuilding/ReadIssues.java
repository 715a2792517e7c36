package jp.kasane.systembuilding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueChange;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.AnswerMapper;
import jp.kasane.systembuilding.persistence.IssueChangeMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Issues for everybody who works here. Which cases feed them is another matter: {@link ReadIssueCases}. */
@Service
public class ReadIssues {
    private static final int MERGE_TARGETS = 200;
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final CountIssueCases counting;
    private final IssueChangeMapper changes;
    private final AnswerMapper answers;
    private final ReadIssueCases fedBy;
    private final IssueWords words;
    private final People people;

    ReadIssues(
            StoredIssues stored,
            IssueMapper issues,
            CountIssueCases counting,
            IssueChangeMapper changes,
            AnswerMapper answers,
            ReadIssueCases fedBy,
            IssueWords words,
            People people) {
        this.stored = stored;
        this.issues = issues;
        this.counting = counting;
        this.changes = changes;
        this.answers = answers;
        this.fedBy = fedBy;
        this.words = words;
        this.people = people;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN, NOT_FOUND */
    public Issue get(long issueId, Actor actor) {
        people.require(Policy.VIEW_ISSUES, actor);
        return words.shown(stored.get(issueId));
    }

    /**
     * @param council only issues that this council raised or deals with; null for all
     * @return up to {@code limit + 1} issues after the given id
     * @throws jp.kasane.shared.ProblemException FORBIDDEN
     */
    public List<Issue> list(@Nullable IssueState state, @Nullable String council, long after, int limit, Actor actor) {
        people.require(Policy.VIEW_ISSUES, actor);
        return words.shown(issues.list(state, council, after, limit + 1));
    }

    /** Issues that may take over the cases of this one. */
    public List<Issue> mergeTargets(Issue issue) {
        return words.shown(issues.open(issue.coreCouncil(), MERGE_TARGETS)).stream()
                .filter(other -> other.id() != issue.id())
                .toList();
    }

    /** Null when there is no such issue, or none is asked for. */
    public @Nullable String title(@Nullable Long issueId) {
        return issueId == null
                ? null
                : issues.find(issueId).map(words::shown).map(Issue::title).orElse(null);
    }

    /** How many cases feed it, as far as the actor may know. */
    public IssueCount caseCount(Issue issue, Actor actor) {
        return counting.of(issue.id(), actor);
    }

    /**
     * Oldest first. That a case joined tells its number, and all of them together how many there are, so that it is told
     * only to whoever may know of each of the cases.
     *
     * @param told what the reader was told of their number
     */
    public List<IssueChange> history(Issue issue, IssueCount told, Actor actor) {
        List<IssueChange> all = words.changes(changes.of(issue.id()));
        Set<String> joined = all.stream()
                .filter(ReadIssues::isJoined)
                .map(IssueChange::reason)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> leftOut = told.exact() ? fedBy.leftOut(issue, joined, actor) : Set.of();
        return all.stream()
                .filter(change -> !isJoined(change) || told.exact() && !leftOut.contains(change.reason()))
                .toList();
    }

    private static boolean isJoined(IssueChange change) {
        return change.kind().equals(FlagCase.JOINED);
    }

    public List<IssueAnswer> answers(Issue issue) {
        return answers.of(issue.id());
    }

    /** Numbers of the cases that feed it, as far as the actor may know. */
    public List<String> caseNumbers(Issue issue, Actor actor) {
        return fedBy.known(issue, actor).stream().map(fed -> fed.ref().number()).toList();
    }
}
