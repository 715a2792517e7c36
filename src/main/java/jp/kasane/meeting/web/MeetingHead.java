package jp.kasane.meeting.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.shared.CurrentTime;

/**
 * What stands on top of every page of a meeting.
 *
 * @param name as people refer to it, e.g. 地区07 セーフティネット地域会議 令和8年度 第1回
 * @param roles of the viewer at the council
 */
record MeetingHead(Meeting meeting, String councilName, String name, Set<SeatRole> roles) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** Steps of a meeting's cycle, by the ends of their message keys. */
    private static final List<String> STEPS =
            List.of("plan", "agenda", "convene", "session", "close", "minutes", "distribute");

    /** @param state {@code done}, {@code current} or {@code ahead} */
    record Step(String label, String state) {}

    public long id() {
        return meeting.id();
    }

    public LocalDate day() {
        return meeting.day();
    }

    /** 13:30, for a field. */
    public String startTime() {
        return TIME.format(meeting.startsAt().atZoneSameInstant(CurrentTime.ZONE));
    }

    public OffsetDateTime endsAt() {
        return meeting.startsAt().plusMinutes(meeting.minutes());
    }

    public boolean isSecretariat() {
        return roles.contains(SeatRole.SECRETARIAT);
    }

    public boolean isChair() {
        return roles.contains(SeatRole.CHAIR);
    }

    public boolean isCancelled() {
        return meeting.state() == MeetingState.CANCELLED;
    }

    public boolean isUpcoming() {
        return meeting.state().isUpcoming();
    }

    public boolean isConvened() {
        return meeting.state() == MeetingState.CONVENED;
    }

    public boolean takesAttendance() {
        return isConvened() || meeting.state() == MeetingState.OPEN;
    }

    /** Whether minutes exist. */
    public boolean hasMinutes() {
        return meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.COMPLETED;
    }

    /** Empty for a cancelled meeting. */
    public List<Step> steps() {
        int current = current();
        return current < 0
                ? List.of()
                : STEPS.stream()
                        .map(step -> new Step("meeting.page.step." + step, state(STEPS.indexOf(step), current)))
                        .toList();
    }

    private static String state(int step, int current) {
        return step < current ? "done" : step == current ? "current" : "ahead";
    }

    private int current() {
        return switch (meeting.state()) {
            case PLANNED -> 1;
            case AGENDA_SET -> 2;
            case CONVENED, OPEN -> 3;
            case CLOSED -> 5;
            case COMPLETED -> STEPS.size();
            case CANCELLED -> -1;
        };
    }
}
