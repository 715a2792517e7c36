package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import jp.kasane.shared.BusinessCalendar;
import org.junit.jupiter.api.Test;

class AgendaDatesTest {

    private static final BusinessCalendar WEEKDAYS =
            date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    private static final OffsetDateTime WEDNESDAY = OffsetDateTime.parse("2026-06-24T14:00+09:00");

    @Test
    void theAgendaOpensThreeWeeksBeforeTheMeeting() {
        assertThat(dates("2026-04-01T09:00+09:00").opensAt()).isEqualTo(OffsetDateTime.parse("2026-06-03T14:00+09:00"));
    }

    @Test
    void itsDeadlineIsSevenOpenDaysBeforeAtTheEndOfOfficeHours() {
        assertThat(dates("2026-04-01T09:00+09:00").deadline())
                .isEqualTo(OffsetDateTime.parse("2026-06-15T17:15+09:00"));
    }

    @Test
    void aMeetingPlannedAtShortNoticeHasItsStartForADeadline() {
        assertThat(dates("2026-06-20T09:00+09:00").deadline()).isEqualTo(WEDNESDAY);
    }

    @Test
    void theDayIsTheOneOfTheMunicipality() {
        OffsetDateTime nightInLondon = OffsetDateTime.parse("2026-06-23T22:00Z");

        AgendaDates dates = AgendaDates.of(nightInLondon, OffsetDateTime.parse("2026-04-01T00:00Z"), WEEKDAYS);

        assertThat(dates.deadline()).isEqualTo(OffsetDateTime.parse("2026-06-15T17:15+09:00"));
    }

    private static AgendaDates dates(String now) {
        return AgendaDates.of(WEDNESDAY, OffsetDateTime.parse(now), WEEKDAYS);
    }
}
