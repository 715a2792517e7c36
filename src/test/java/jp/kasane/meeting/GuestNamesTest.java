package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.Cases;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.privacy.ConsentProof;
import jp.kasane.privacy.NewConsent;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
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
    private long item;

    @BeforeEach
    void aHouseholdIsOnTheAgenda() {
        steps = new MeetingSteps(context);
        item = steps.told(COUNCIL);
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

    /** Who heard a consent of the household is not of it. */
    @Test
    void aWitnessComesByNameAndStaysInTheMinutes() {
        witnessedBy("民生委員 鷺沼 千代");
        Attendee witness = new Attendee(null, "鷺沼 千代", "民生委員児童委員協議会", true, null);
        Attendee substitute = new Attendee(null, "山田 太郎", null, true, "鷺沼 千代");
        steps.opened(meeting);
        steps.the(RecordAttendance.class).record(meeting.id(), List.of(witness, substitute), null, Actor.SYSTEM);
        steps.closed(meeting);
        steps.the(AmendMinutes.class).amend(meeting.id(), "鷺沼千代さんが話した。鵜飼千鶴さんは休み", "抜けていた", null, Actor.SYSTEM);

        assertThat(steps.the(Meetings.class)
                        .minutesOf(meeting.id(), steps.secretariat(COUNCIL))
                        .text())
                .contains("鷺沼千代さんが話した")
                .doesNotContain("千鶴", "立会人");
    }

    @Test
    void aFormerSurnameIsNobodyElses() {
        jdbc.update("update casework_member set name = '斉鹿 千鶴（旧姓山田）' where name = '鵜飼 千鶴' and case_id = ?", caseId());

        for (String name : List.of("斉鹿 千鶴", "山田千鶴", "齋鹿千鶴（本人）")) {
            assertThat(refused(new Attendee(null, name, null, true, null)))
                    .as(name)
                    .isNotNull();
        }

        record("斉鹿 太郎", "山田 花子");
    }

    /** A name of old on the list keeps nobody from being ticked. */
    @Test
    void whoIsHereIsTickedBesideANameOfOld() {
        record("本人");
        jdbc.update(
                "update meeting_attendance set person_name = '鵜飼 千鶴' where meeting_id = ? and person_name = '本人'",
                meeting.id());
        long member = steps.secretariat(COUNCIL).personId();

        steps.the(RecordAttendance.class)
                .record(
                        meeting.id(),
                        List.of(
                                new Attendee(member, null, null, true, null),
                                new Attendee(null, "鵜飼 千鶴", null, true, null)),
                        null,
                        Actor.SYSTEM);

        assertThat(refused(new Attendee(null, "鵜飼 蔵人", null, true, null)).field())
                .isEqualTo("attendees[0].name");
    }

    private void witnessedBy(String witness) {
        NewConsent oral = new NewConsent(
                steps.the(MemberMapper.class).of(caseId()).get(0).id(),
                "SELF",
                null,
                "ORAL",
                "同意書",
                "2",
                Set.of("SUPPORT"),
                Set.of("D01"),
                Set.of("ALL"),
                null,
                steps.the(CurrentTime.class).today(),
                null,
                new ConsentProof(null, witness, null));
        String number = steps.the(Cases.class).ofIds(Set.of(caseId())).get(0).number();
        steps.the(CaseConsents.class).give(number, oral, Actor.SYSTEM);
    }

    private long caseId() {
        return steps.the(BacklogMapper.class).find(item).orElseThrow().subject().id();
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
