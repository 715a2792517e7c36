package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who came is read by every member: somebody of a household on the agenda comes as 本人 or 家族. */
@KasaneTest
class GuestNamesTest {

    private static final String COUNCIL = "D20";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    private MeetingSteps steps;
    private Meeting meeting;

    @BeforeEach
    void aHouseholdIsOnTheAgenda() {
        steps = new MeetingSteps(context);
        long item = steps.told(COUNCIL);
        steps.confirm(COUNCIL, item);
        meeting = steps.planned(COUNCIL, 20);
        steps.agenda(meeting, item);
        steps.convened(meeting);
    }

    @Test
    void somebodyOfTheHouseholdIsNotEnteredByName() {
        for (String name : List.of("鵜飼 千鶴", "鵜飼千鶴（本人）", "鵜飼　千鶴さん")) {
            ProblemException refused = catchThrowableOfType(ProblemException.class, () -> record("自治会長", name));
            assertThat(refused).as(name).hasMessage("meeting.attendance.of-a-case");
            assertThat(refused.field()).isEqualTo("attendees[1].name");
        }

        record("本人", "家族（長女）");
        record("鵜飼 太郎", "千鶴 花子");
    }

    @Test
    void norAsTheOneForWhomOrFromWhereSomebodyCame() {
        ProblemException behalf = refused(new Attendee(null, "鵜飼 太郎", null, true, "鵜飼千鶴（本人）"));
        assertThat(behalf.field()).isEqualTo("attendees[0].onBehalfOf");
        ProblemException organisation = refused(new Attendee(null, "山田 太郎", "鵜飼千鶴の長男", true, null));
        assertThat(organisation.field()).isEqualTo("attendees[0].organisation");
        long member = steps.secretariat(COUNCIL).personId();
        ProblemException known = refused(new Attendee(member, null, null, true, "鵜飼 千鶴"));
        assertThat(known.field()).isEqualTo("attendees[0].onBehalfOf");
    }

    /** Written before: it is no reason to name her in the minutes. */
    @Test
    void aGuestOfTheHouseholdIsMaskedInTheMinutesAllTheSame() {
        steps.opened(meeting);
        record("鵜飼 太郎", "本人");
        jdbc.update(
                "update meeting_attendance set person_name = '鵜飼 千鶴（本人）' where meeting_id = ? and person_name = '本人'",
                meeting.id());
        steps.closed(meeting);
        steps.the(AmendMinutes.class).amend(meeting.id(), "鵜飼千鶴（本人）と鵜飼太郎さんが来た", "抜けていた", null, Actor.SYSTEM);

        assertThat(steps.the(Meetings.class)
                        .minutesOf(meeting.id(), steps.secretariat(COUNCIL))
                        .text())
                .contains("鵜飼太郎さんが来た")
                .doesNotContain("千鶴");
    }

    private ProblemException refused(Attendee attendee) {
        return catchThrowableOfType(
                ProblemException.class,
                () -> steps.the(RecordAttendance.class).record(meeting.id(), List.of(attendee), null, Actor.SYSTEM));
    }

    private void record(String... guests) {
        List<Attendee> all = List.of(guests).stream()
                .map(name -> new Attendee(null, name, null, true, null))
                .toList();
        steps.the(RecordAttendance.class).record(meeting.id(), all, null, Actor.SYSTEM);
    }
}
