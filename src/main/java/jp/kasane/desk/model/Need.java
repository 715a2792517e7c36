package jp.kasane.desk.model;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import jp.kasane.desk.CouncilStanding;
import jp.kasane.meeting.MeetingState;
import jp.kasane.shared.CurrentTime;

/** What a council needs of its secretariat, the worst first. */
public enum Need {
    /** 議題の期限を過ぎている. */
    AGENDA_OVERDUE,
    /** 期限を過ぎた実施項目がある. */
    ACTIONS_LATE,
    /** 待っている議題があるのに、次の開催が決まっていない. */
    MEETING_TO_PLAN,
    /** 長く待っている議題がある. */
    LONG_WAIT,
    /** 受理を待つ上申がある. */
    TO_ACCEPT,
    /** 受領を待つ回答がある. */
    TO_ACKNOWLEDGE,
    /** 議題の期限が近い. */
    AGENDA_SOON;

    /** From how many days on a wait is long. */
    public static final int LONG_DAYS = 60;

    private static final Duration SOON = Duration.ofDays(3);

    /** What the council needs now, in order of urgency. */
    public static Set<Need> of(CouncilStanding standing, OffsetDateTime now) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Need need : values()) {
            if (need.appliesTo(standing, now)) {
                needs.add(need);
            }
        }
        return needs;
    }

    private boolean appliesTo(CouncilStanding standing, OffsetDateTime now) {
        return switch (this) {
            case AGENDA_OVERDUE -> agendaDueBefore(standing, now);
            case ACTIONS_LATE -> standing.lateActions() > 0;
            case MEETING_TO_PLAN -> standing.open() > 0 && standing.meetingId() == null;
            case LONG_WAIT ->
                standing.waitingDays(now.atZoneSameInstant(CurrentTime.ZONE).toLocalDate()) >= LONG_DAYS;
            case TO_ACCEPT -> standing.pending() > 0;
            case TO_ACKNOWLEDGE -> standing.answers() > 0;
            case AGENDA_SOON -> agendaDueBefore(standing, now.plus(SOON)) && !agendaDueBefore(standing, now);
        };
    }

    private static boolean agendaDueBefore(CouncilStanding standing, OffsetDateTime time) {
        return standing.meetingState() == MeetingState.PLANNED
                && standing.agendaDeadline() != null
                && standing.agendaDeadline().isBefore(time);
    }
}
