package jp.kasane.systembuilding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 分割: some cases of a candidate turn out to be another issue, which begins as a candidate of its own. */
@Service
public class SplitIssue {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final OpenIssue openIssue;
    private final VisibleCases cases;
    private final Seats seats;
    private final IssueHistory history;

    SplitIssue(
            StoredIssues stored,
            IssueMapper issues,
            IssueCaseMapper issueCases,
            OpenIssue openIssue,
            VisibleCases cases,
            Seats seats,
            IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.issueCases = issueCases;
        this.openIssue = openIssue;
        this.cases = cases;
        this.seats = seats;
        this.history = history;
    }

    /**
     * @param caseNumbers the cases that leave; at least one, and not all of them
     * @return the new issue's id
     * @throws ProblemException FORBIDDEN unless secretariat of the core council; INVALID, naming the field; NOT_FOUND for a
     *     case that neither feeds the issue nor may be known
     */
    @Transactional
    public long split(
            long issueId,
            String title,
            List<String> caseNumbers,
            @Nullable String reason,
            @Nullable Integer version,
            Actor actor) {
        Issue issue = stored.get(issueId);
        seats.require(Policy.SPLIT_ISSUE, actor, issue.coreCouncil());
        StoredIssues.requireFresh(issue, version);
        StoredIssues.requireState(issue, IssueState.CANDIDATE);
        String given = StoredIssues.requireText("reason", reason);
        StoredIssues.requireText("title", title);
        List<IssueCase> leaving = leaving(issue, caseNumbers, actor);
        Set<Long> ids = leaving.stream().map(IssueCase::caseId).collect(Collectors.toSet());
        issueCases.removeFrom(issueId, ids);
        long id = issues.nextId();
        openIssue.open(new NewIssueCommand(
                id,
                title,
                "",
                new Theme(issue.theme()),
                issue.raisedByCouncil(),
                issue.decisionRecordId(),
                leaving,
                issueId,
                actor));
        history.record(issueId, "SPLIT", actor, given);
        return id;
    }

    private List<IssueCase> leaving(Issue issue, List<String> caseNumbers, Actor actor) {
        List<IssueCase> all = issueCases.of(issue.id());
        Set<Long> known = all.stream().map(IssueCase::caseId).collect(Collectors.toSet());
        Set<Long> wanted = caseNumbers.stream()
                .map(number -> cases.require(number, known, actor))
                .map(CaseRef::id)
                .collect(Collectors.toSet());
        List<IssueCase> leaving =
                all.stream().filter(fed -> wanted.contains(fed.caseId())).toList();
        boolean some = !leaving.isEmpty() && leaving.size() < all.size();
        if (!some || leaving.size() < wanted.size()) {
            throw ProblemException.invalid("caseNumbers", "systembuilding.split.cases");
        }
        return leaving;
    }
}
