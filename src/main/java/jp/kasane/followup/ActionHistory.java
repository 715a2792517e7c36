package jp.kasane.followup;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.Cases;
import jp.kasane.casework.TimelineEntry;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.model.Report;
import jp.kasane.followup.model.ReportOutcome;
import jp.kasane.followup.persistence.ChangeMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes who changed what, when and why: into the action's history and, for a case's action, into its timeline. */
@Component
class ActionHistory {
    private final ChangeMapper changes;
    private final Cases cases;
    private final CurrentTime time;
    private final AccessLog log;

    ActionHistory(ChangeMapper changes, Cases cases, CurrentTime time, AccessLog log) {
        this.changes = changes;
        this.cases = cases;
        this.time = time;
        this.log = log;
    }

    void record(long actionId, ChangeKind kind, Actor actor, @Nullable String reason) {
        insert(actionId, kind, actor, reason, null, null, null, null, null, null);
    }

    void due(Action action, ChangeKind kind, LocalDate newDueOn, Actor actor, @Nullable String reason) {
        insert(action.id(), kind, actor, reason, action.dueOn(), newDueOn, null, null, null, null);
    }

    void assignee(Action action, long newAssigneeId, Actor actor, String reason) {
        insert(
                action.id(),
                ChangeKind.REASSIGNED,
                actor,
                reason,
                null,
                null,
                action.assigneeId(),
                newAssigneeId,
                null,
                null);
    }

    /** @param onBehalfOf whose report it is, when somebody else enters it */
    void report(long actionId, Report report, @Nullable Long onBehalfOf, Actor actor) {
        String words = report.text().isBlank() ? null : report.text();
        insert(actionId, ChangeKind.REPORTED, actor, words, null, null, null, null, report.outcome(), onBehalfOf);
    }

    /** Ids and dates only; the title may name people. */
    void timeline(Action action, String kind, Actor actor) {
        if (action.subjectType() == SubjectType.CASE) {
            Map<String, String> details = Map.of(
                    "actionId", String.valueOf(action.id()),
                    "council", action.councilCode(),
                    "dueOn", action.dueOn().toString());
            cases.record(action.subjectId(), new TimelineEntry(kind, details, actor));
        }
    }

    private void insert(
            long actionId,
            ChangeKind kind,
            Actor actor,
            @Nullable String reason,
            @Nullable LocalDate oldDueOn,
            @Nullable LocalDate newDueOn,
            @Nullable Long oldAssignee,
            @Nullable Long newAssignee,
            @Nullable ReportOutcome outcome,
            @Nullable Long onBehalfOf) {
        log.record(
                actor,
                Access.change(AccessTarget.ofAction(actionId))
                        .because(kind.name())
                        .forMember(onBehalfOf));
        changes.insert(new Change(
                actionId,
                kind,
                time.now(),
                actor.personId(),
                reason,
                oldDueOn,
                newDueOn,
                oldAssignee,
                newAssignee,
                outcome,
                onBehalfOf));
    }
}
