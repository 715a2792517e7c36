package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.council.SeatRole;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Why a meeting was put off is shown as far as its council may be told of what was open then, on the agenda or not. */
@KasaneTest
class ChangeWordsTest {

    /** May not be told who somebody is. */
    private static final String COUNCIL = "D07";

    private static final String REASON = "鵜飼千鶴さんの入院のため";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    MeetingSteps steps;
    Meeting meeting;
    String member;
    Actor secretariat;

    @BeforeEach
    void aMeetingIsPlanned() {
        steps = new MeetingSteps(context);
        meeting = steps.planned(COUNCIL, 20);
        member = steps.seated(COUNCIL, SeatRole.MEMBER);
        secretariat = steps.secretariat(COUNCIL);
    }

    @Test
    void aPostponementDoesNotNameWhoStoodOnTheAgenda() {
        long item = steps.told(COUNCIL);
        steps.confirm(COUNCIL, item);
        steps.agenda(meeting, item);

        postpone(REASON);

        assertThat(steps.itemsOf(meeting)).isEmpty();
        assertThat(reasonsFor(steps.actor(member)))
                .singleElement()
                .asString()
                .contains("の入院のため")
                .doesNotContain("鵜飼", "千鶴");
        assertThat(page()).contains("の入院のため").doesNotContain("鵜飼", "千鶴");
    }

    @Test
    void aCancellationDoesNotNameWhoOnlyWaited() {
        steps.told(COUNCIL);

        steps.the(CancelMeeting.class).cancel(meeting.id(), REASON, null, secretariat);

        assertThat(page()).contains("の入院のため").doesNotContain("鵜飼", "千鶴");
    }

    /** Kasane itself reads what was written, and a reason that tells of nobody is told to everybody. */
    @Test
    void theReasonIsKeptAsItWasWritten() {
        steps.told(COUNCIL);
        postpone(REASON);
        postpone("大雪のため");

        assertThat(reasonsFor(Actor.SYSTEM)).containsExactly(REASON, "大雪のため");
        assertThat(reasonsFor(steps.actor(member))).hasSize(2).last().isEqualTo("大雪のため");
    }

    private void postpone(String reason) {
        steps.the(PostponeMeeting.class).postpone(meeting.id(), steps.in(30), reason, null, secretariat);
    }

    private List<String> reasonsFor(Actor actor) {
        return steps.the(Meetings.class).recordOf(meeting.id(), actor).changes().stream()
                .map(MeetingChange::reason)
                .toList();
    }

    private String page() {
        return PageClient.as(member, port)
                .get("/meetings/" + meeting.id())
                .shown()
                .page()
                .select("main")
                .text();
    }
}
