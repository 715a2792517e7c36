package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.web.MeetingHead.Step;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-06-24T13:30+09:00");

    @Test
    void theSecretariatIsLedThroughTheCycle() {
        assertThat(step(MeetingState.PLANNED, SeatRole.SECRETARIAT)).isEqualTo("/meetings/7/agenda");
        assertThat(step(MeetingState.AGENDA_SET, SeatRole.SECRETARIAT)).isEqualTo("/meetings/7/invitation");
        assertThat(step(MeetingState.CONVENED, SeatRole.SECRETARIAT)).isEqualTo("/meetings/7/session");
        assertThat(step(MeetingState.OPEN, SeatRole.SECRETARIAT)).isEqualTo("/meetings/7/session");
        assertThat(step(MeetingState.COMPLETED, SeatRole.SECRETARIAT)).isEqualTo("/meetings/7/minutes");
    }

    @Test
    void aMemberAnswersThenWaits() {
        MeetingHead convened = head(MeetingState.CONVENED, SeatRole.MEMBER);

        assertThat(NextStep.of(convened, false).key()).isEqualTo("reply");
        assertThat(NextStep.of(convened, true).key()).isEqualTo("answered");
        assertThat(NextStep.of(convened, null).path()).isNull();
        assertThat(step(MeetingState.PLANNED, SeatRole.MEMBER)).isNull();
        assertThat(step(MeetingState.OPEN, SeatRole.MEMBER)).isNull();
    }

    @Test
    void theChairConfirms() {
        assertThat(NextStep.of(head(MeetingState.CLOSED, SeatRole.CHAIR), null).key())
                .isEqualTo("approve");
        assertThat(NextStep.of(head(MeetingState.CLOSED, SeatRole.MEMBER), null).key())
                .isEqualTo("draft");
    }

    @Test
    void theStepsShowWhereItStands() {
        assertThat(head(MeetingState.AGENDA_SET, SeatRole.MEMBER).steps())
                .extracting(Step::state)
                .containsExactly("done", "done", "current", "ahead", "ahead", "ahead", "ahead");
        assertThat(head(MeetingState.COMPLETED, SeatRole.MEMBER).steps())
                .extracting(Step::state)
                .containsOnly("done");
        assertThat(head(MeetingState.CANCELLED, SeatRole.MEMBER).steps()).isEmpty();
        assertThat(head(MeetingState.OPEN, SeatRole.MEMBER).startTime()).isEqualTo("13:30");
    }

    private static String step(MeetingState state, SeatRole role) {
        return NextStep.of(head(state, role), null).path();
    }

    private static MeetingHead head(MeetingState state, SeatRole role) {
        Meeting meeting = new Meeting(7, "D07", 2026, 1, START, 60, "公民館", false, state, START, START, null, null, 3);
        return new MeetingHead(meeting, "地区07", "地区07 第1回", Set.of(role));
    }
}
