package jp.kasane.followup;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.Report;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assignee reports what was done; the secretariat may enter it on behalf of somebody without a terminal. */
@Service
public class ReportAction {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final Seats seats;
    private final OpenTasks openTasks;
    private final TellNextMeeting tellNextMeeting;
    private final ActionHistory history;
    private final ActionPublisher events;
    private final CurrentTime time;

    ReportAction(
            StoredActions stored,
            ActionMapper actions,
            Seats seats,
            OpenTasks openTasks,
            TellNextMeeting tellNextMeeting,
            ActionHistory history,
            ActionPublisher events,
            CurrentTime time) {
        this.stored = stored;
        this.actions = actions;
        this.seats = seats;
        this.openTasks = openTasks;
        this.tellNextMeeting = tellNextMeeting;
        this.history = history;
        this.events = events;
        this.time = time;
    }

    /** A report in words only. */
    @Transactional
    public void report(long actionId, String words, @Nullable Integer version, Actor actor) {
        report(actionId, Report.inWords(words), version, actor);
    }

    /**
     * As below, when the caller says for whom.
     *
     * @param onBehalfOf whose report it is; null when the caller does not say
     * @throws ProblemException INVALID unless it is the assignee's
     */
    @Transactional
    public void report(
            long actionId, Report report, @Nullable Long onBehalfOf, @Nullable Integer version, Actor actor) {
        if (onBehalfOf != null && onBehalfOf != stored.get(actionId).assigneeId()) {
            throw ProblemException.invalid("onBehalfOf", "followup.report.other-member");
        }
        report(actionId, report, version, actor);
    }

    /**
     * @param version the caller's copy; null when it does not matter
     * @throws ProblemException FORBIDDEN unless assignee or secretariat; CONFLICT when it was reported already
     */
    @Transactional
    public void report(long actionId, Report report, @Nullable Integer version, Actor actor) {
        if (report.isEmpty()) {
            throw ProblemException.invalid("report", "followup.report.missing");
        }
        Action action = stored.get(actionId, version);
        boolean forMember = actor.personId() != action.assigneeId();
        if (forMember) {
            seats.require(Policy.REPORT_FOR_MEMBER, actor, action.councilCode());
        }
        StoredActions.requireState(action, ActionState.AGREED);
        StoredActions.requireChanged(actions.report(action, report, actor.personId(), time.now()));
        history.report(actionId, report, forMember ? action.assigneeId() : null, actor);
        history.timeline(action, "ACTION_REPORTED", actor);
        tellNextMeeting.tell(action);
        openTasks.complete(FollowUpProcess.CARRY_OUT, action.subject(), Map.of());
        events.publish(action, ActionReported::new);
    }
}
