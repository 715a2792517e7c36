package jp.kasane.followup.web;

import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.shared.Actor;
import jp.kasane.worklist.OpenTasks;
import org.springframework.stereotype.Component;

/** Which steps a page offers to whom. What is allowed is decided by the use cases. */
@Component
class ActionOffers {

    private final Seats seats;
    private final OpenTasks openTasks;

    ActionOffers(Seats seats, OpenTasks openTasks) {
        this.seats = seats;
        this.openTasks = openTasks;
    }

    Offers of(Action action, Actor viewer) {
        boolean mine = action.assigneeId() == viewer.personId();
        boolean secretariat = seats.holds(viewer.personId(), action.councilCode(), SeatRole.SECRETARIAT);
        boolean agreed = action.state() == ActionState.AGREED;
        return new Offers(
                agreed && (mine || secretariat),
                agreed && !mine && secretariat,
                action.state() == ActionState.REPORTED && secretariat,
                agreed && secretariat,
                agreed
                        && secretariat
                        && openTasks
                                .find(FollowUpProcess.CHASE, action.subject())
                                .isPresent());
    }

    /**
     * @param report report how it went
     * @param onBehalf such a report is somebody else's, typed in by the secretariat
     * @param verify judge a report
     * @param change set another date or another assignee
     * @param chase note what came of speaking to the assignee
     */
    record Offers(boolean report, boolean onBehalf, boolean verify, boolean change, boolean chase) {}
}
