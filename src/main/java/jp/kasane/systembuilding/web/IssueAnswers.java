package jp.kasane.systembuilding.web;

import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.IssueCount;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the controllers of issues have in common: the version before, the answer after. */
@Component
class IssueAnswers {
    private final ReadIssues readIssues;
    private final Caller caller;

    IssueAnswers(ReadIssues readIssues, Caller caller) {
        this.readIssues = readIssues;
        this.caller = caller;
    }

    /** The version to insist on; null when the caller sent no {@code If-Match}. */
    @Nullable
    Integer expected(long id, @Nullable String ifMatch) {
        int version = readIssues.get(id, caller.actor()).version();
        ETags.requireMatch(ifMatch, version);
        return ifMatch == null ? null : version;
    }

    ResponseEntity<IssueDetail> detail(long id) {
        Actor actor = caller.actor();
        Issue issue = readIssues.get(id, caller.actor());
        IssueCount count = readIssues.caseCount(issue, actor);
        IssueDetail detail = new IssueDetail(
                IssueView.of(issue),
                count.cases().value(),
                count.why(),
                readIssues.caseNumbers(issue, actor),
                readIssues.answers(issue),
                readIssues.history(issue, count, actor));
        return ETags.ok(detail, issue.version());
    }
}
