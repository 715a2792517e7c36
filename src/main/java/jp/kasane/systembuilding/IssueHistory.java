package jp.kasane.systembuilding;

import java.util.Map;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.Cases;
import jp.kasane.casework.TimelineEntry;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.model.IssueChange;
import jp.kasane.systembuilding.persistence.IssueChangeMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happened to an issue, and on the timeline of each case that feeds it. */
@Component
class IssueHistory {
    private final IssueChangeMapper changes;
    private final Cases cases;
    private final CurrentTime time;
    private final AccessLog log;

    IssueHistory(IssueChangeMapper changes, Cases cases, CurrentTime time, AccessLog log) {
        this.changes = changes;
        this.cases = cases;
        this.time = time;
        this.log = log;
    }

    /**
     * @param kind the new state, or what happened otherwise
     */
    void record(long issueId, String kind, Actor actor, @Nullable String reason) {
        log.record(actor, Access.change(AccessTarget.ofIssue(issueId)).because(kind));
        changes.insert(new IssueChange(issueId, kind, time.now(), actor.personId(), reason));
    }

    void timeline(long caseId, String kind, long issueId, Actor actor) {
        cases.record(caseId, new TimelineEntry(kind, Map.of("issueId", String.valueOf(issueId)), actor));
    }
}
