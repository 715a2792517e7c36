package jp.kasane.meeting.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;

/**
 * When the secretariat is asked for an agenda, and until when it should be set.
 *
 * @param opensAt three weeks before the meeting
 * @param deadline end of office hours seven open days before; the meeting's start when that is past already
 */
public record AgendaDates(OffsetDateTime opensAt, OffsetDateTime deadline) {

    private static final int DAYS_OPEN = 21;
    private static final int OPEN_DAYS_BEFORE = 7;
    private static final LocalTime CLOSE_OF_OFFICE = LocalTime.of(17, 15);

    public static AgendaDates of(OffsetDateTime startsAt, OffsetDateTime now, BusinessCalendar calendar) {
        LocalDate day = startsAt.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        OffsetDateTime deadline = calendar.plusOpenDays(day, -OPEN_DAYS_BEFORE)
                .atTime(CLOSE_OF_OFFICE)
                .atZone(CurrentTime.ZONE)
                .toOffsetDateTime();
        return new AgendaDates(startsAt.minusDays(DAYS_OPEN), deadline.isAfter(now) ? deadline : startsAt);
    }
}
