package jp.kasane.meeting.web;

import java.util.List;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.Attendance;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.SessionSheet;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every step of a session.
 *
 * @param name how people call the meeting
 * @param step the one that is shown
 */
record SessionView(SessionSheet sheet, String name, List<SessionStep> steps, SessionStep step) {

    public Meeting meeting() {
        return sheet.meeting();
    }

    public boolean isOpen() {
        return meeting().state() == MeetingState.OPEN;
    }

    public boolean isReady() {
        return meeting().state() == MeetingState.CONVENED;
    }

    public boolean isHeld() {
        return meeting().state() == MeetingState.CLOSED || meeting().state() == MeetingState.COMPLETED;
    }

    public @Nullable SessionStep previous() {
        int at = steps.indexOf(step);
        return at > 0 ? steps.get(at - 1) : null;
    }

    public @Nullable SessionStep next() {
        int at = steps.indexOf(step);
        return at + 1 < steps.size() ? steps.get(at + 1) : null;
    }

    /** The step that the council is at, when it is not the one that is shown. */
    public @Nullable SessionStep elsewhere() {
        AgendaItem running = sheet.running();
        return running == null || running.equals(step.item())
                ? null
                : steps.stream()
                        .filter(each -> running.equals(each.item()))
                        .findFirst()
                        .orElse(null);
    }

    /** Everybody whom Kasane knows; guests stand on the page of attendance. */
    public List<Attendance> people() {
        return sheet.record().attendance().stream()
                .filter(each -> each.personId() != null)
                .toList();
    }

    public long present() {
        return sheet.record().attendance().stream().filter(Attendance::came).count();
    }

    public long invited() {
        return sheet.record().attendance().stream().filter(Attendance::invited).count();
    }
}
