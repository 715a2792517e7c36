package jp.kasane.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import jp.kasane.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * How a council stands, in counts and dates.
 *
 * @param pending referrals that it has not accepted yet
 * @param waiting items that wait for an agenda
 * @param onAgenda items that stand on one
 * @param oldestOn since when the oldest of all these waits; null when nothing does
 * @param answers answers and shared successes that it has not acknowledged
 * @param lateActions agreed actions past their due date without a report
 * @param meetingId its next meeting; null when none is planned
 * @param agendaDeadline until when that meeting's agenda should be set
 */
public record CouncilStanding(
        String code,
        int pending,
        int waiting,
        int onAgenda,
        @Nullable LocalDate oldestOn,
        int answers,
        int lateActions,
        @Nullable Long meetingId,
        @Nullable OffsetDateTime startsAt,
        @Nullable MeetingState meetingState,
        @Nullable OffsetDateTime agendaDeadline) {

    /** Without the counts, and without the day that tells of one. */
    CouncilStanding untold() {
        return new CouncilStanding(code, 0, 0, 0, null, 0, 0, meetingId, startsAt, meetingState, agendaDeadline);
    }

    /** Everything that is before the council. */
    public int open() {
        return pending + waiting + onAgenda;
    }

    public long waitingDays(LocalDate today) {
        return oldestOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(oldestOn, today));
    }
}
