package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting (開催回) of a council.
 *
 * @param number running number within the fiscal year, as in 第3回
 * @param minutes planned length
 * @param adHoc called outside the cadence
 * @param agendaOpensAt from when the secretariat is asked for the agenda
 * @param agendaDeadline until when the agenda should be set
 * @param closedBy person who closed the session
 * @param version optimistic lock
 */
public record Meeting(
        long id,
        String councilCode,
        int fiscalYear,
        int number,
        OffsetDateTime startsAt,
        int minutes,
        String place,
        boolean adHoc,
        MeetingState state,
        OffsetDateTime agendaOpensAt,
        OffsetDateTime agendaDeadline,
        @Nullable OffsetDateTime closedAt,
        @Nullable Long closedBy,
        int version) {

    /** The day of the meeting in the municipality. */
    public LocalDate day() {
        return startsAt.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }
}
