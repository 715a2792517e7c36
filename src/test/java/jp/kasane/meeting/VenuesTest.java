package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.Cases;
import jp.kasane.casework.EnterMember;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a meeting is held is told to everybody invited: it names nobody whose case waits there. */
@KasaneTest
class VenuesTest {

    private static final String COUNCIL = "D21";
    private static final String HOME = "斉鹿さん宅";
    private static final String HALL = "余川公民館";
    private static final HouseholdMember LADY =
            new HouseholdMember("斉鹿 千鶴", null, "本人", null, null, 80, null, "富山県氷見市余川418-2", "0766-12-9876");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private MeetingSteps steps;
    private Subject subject;
    private long item;

    @BeforeEach
    void aHouseholdOfYokawaWaits() {
        steps = new MeetingSteps(context);
        item = waiting();
    }

    private long waiting() {
        Intake intake = new Intake(
                steps.the(CurrentTime.class).today(),
                COUNCIL,
                "見守り",
                "COMMISSIONER",
                Set.of("01"),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of(LADY));
        subject = Subject.ofCase(
                steps.the(Cases.class).receive(intake, steps.actor("csw")).id());
        steps.the(Cases.class).told(subject.id(), COUNCIL);
        return steps.the(Backlog.class)
                .add(new BacklogEntry(COUNCIL, ItemKind.POST_REPORT, subject, null, null, "NORMAL", true));
    }

    @Test
    void noMeetingIsPlannedAtAHome() {
        refusedAt("place", () -> plan(HOME));
        refusedAt("place", () -> plan("余川418番地の2"));

        assertThat(plan(HALL).place()).isEqualTo(HALL);
        assertThat(plan("本人宅").place()).isEqualTo("本人宅");
        assertThat(plan(null).place()).isEmpty();
    }

    @Test
    void noMeetingIsMovedToAHome() {
        Meeting meeting = plan(HALL);

        refusedAt("place", () -> arrange(meeting, HOME));

        assertThat(steps.get(meeting).place()).isEqualTo(HALL);
        assertThat(arrange(meeting, "余川第二集会所").place()).isEqualTo("余川第二集会所");
    }

    @Test
    void anAgendaWaitsUntilThePlaceOfOldIsChanged() {
        Meeting meeting = plan(HALL);
        jdbc.update("update meeting_meetings set place = ? where id = ?", HOME, meeting.id());

        refusedAt("items[0].backlogItemId", () -> steps.agenda(meeting, item));
        assertThat(steps.itemsOf(meeting)).isEmpty();

        arrange(meeting, HALL);
        steps.agenda(meeting, item);
        assertThat(steps.itemsOf(meeting)).hasSize(1);
    }

    @Test
    void aPlaceThatTurnsOutToBeAHomeIsTakenOutAndTheSecretariatIsTold() {
        Subject nameless = subject;
        Meeting atHall = plan(HALL);
        steps.agenda(atHall, waiting());
        jdbc.update("delete from casework_member where case_id = ?", nameless.id());
        Meeting atHome = plan(HALL);
        jdbc.update("update meeting_meetings set place = ? where id = ?", HOME, atHome.id());
        steps.agenda(atHome, item);
        assertThat(steps.get(atHome).place()).isEqualTo(HOME);

        String number = steps.the(Cases.class).get(nameless.id()).number();
        steps.the(EnterMember.class).enter(number, LADY, Actor.SYSTEM);

        assertThat(steps.get(atHome).place()).isEmpty();
        assertThat(steps.get(atHome).minutes()).isEqualTo(atHome.minutes());
        assertThat(steps.get(atHall).place()).isEqualTo(HALL);
        assertThat(jdbc.queryForList(
                        "select distinct params ->> 'meeting' from notification_outbox where kind = 'PLACE_TAKEN_OUT'",
                        String.class))
                .contains(String.valueOf(atHome.id()))
                .doesNotContain(String.valueOf(atHall.id()));
    }

    @Test
    void thePageSaysSoBesideTheField() {
        PageClient jimu = PageClient.as("jimu", port);
        String path = "/meetings/" + plan(HALL).id() + "/place";
        PageAnswer page = jimu.get(path).shown();

        PageAnswer refused = jimu.send(page.form("form[action$=/place]"), Map.of("place", HOME, "minutes", "75"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#place-error").text()).contains("「本人宅」のように");
        assertThat(refused.page().select("#place").val()).isEqualTo(HOME);
        assertThat(refused.page().select("#minutes").val()).isEqualTo("75");
    }

    private Meeting plan(String place) {
        return steps.the(PlanMeeting.class).plan(new MeetingPlan(COUNCIL, steps.in(40), 60, place), Actor.SYSTEM);
    }

    private Meeting arrange(Meeting meeting, String place) {
        return steps.the(ArrangeMeeting.class).arrange(meeting.id(), place, 60, null, Actor.SYSTEM);
    }

    private static void refusedAt(String field, ThrowingCallable typed) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, typed);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
