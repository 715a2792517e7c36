package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Objects;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.NamedGuests;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A list of answers looks once at what its council may be told, however many remarks there are. */
@KasaneTest
class ManyRemarksTest {

    private static final String COUNCIL = "D07";
    private static final String REMARK = "鵜飼千鶴さんとは親しいので席を外します";

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    Actor secretariat;
    Meeting meeting;

    @BeforeEach
    void threeMembersAnswer() {
        steps = new MeetingSteps(context);
        List<Actor> members = List.of(member(), member(), member());
        secretariat = steps.secretariat(COUNCIL);
        meeting = steps.planned(COUNCIL, 20);
        long told = steps.told(COUNCIL);
        steps.confirm(COUNCIL, told);
        steps.agenda(meeting, told);
        steps.convened(meeting);
        NewReply reply = new NewReply(ReplyAnswer.ATTEND, null, null, REMARK);
        members.forEach(member ->
                steps.the(AnswerInvitation.class).answer(meeting.id(), member.personId(), reply, null, member));
    }

    @Test
    void theMeetingIsReadOnceForAllOfThem() {
        AttendanceMapper attendance = mock(AttendanceMapper.class, delegatesTo(steps.the(AttendanceMapper.class)));
        CaseWords words = mock(CaseWords.class, delegatesTo(steps.the(CaseWords.class)));

        InvitationList list = invitations(new CouncilWords(
                        words,
                        steps.the(AuthorsWords.class),
                        attendance,
                        steps.the(ReplyMapper.class),
                        steps.the(NamedGuests.class)))
                .of(meeting.id(), secretariat);

        assertThat(list.invitations().stream()
                        .map(Invitation::reply)
                        .filter(Objects::nonNull)
                        .map(Reply::remark))
                .hasSize(3)
                .allSatisfy(remark -> assertThat(remark).contains("とは親しい").doesNotContain("鵜飼", "千鶴"));
        verify(attendance, times(1)).of(meeting.id());
        verify(words, times(1)).forCouncil(COUNCIL);
    }

    private Invitations invitations(CouncilWords words) {
        return new Invitations(
                steps.the(MeetingDesk.class),
                steps.the(Seats.class),
                steps.the(People.class),
                steps.the(AttendanceMapper.class),
                steps.the(ReplyMapper.class),
                steps.the(Enterers.class),
                words,
                steps.the(CurrentTime.class));
    }

    private Actor member() {
        return steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));
    }
}
