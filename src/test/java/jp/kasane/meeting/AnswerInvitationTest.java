package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kasane.council.SeatRole;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KasaneTest
class AnswerInvitationTest {

    private static final String COUNCIL = "D20";
    private static final NewReply COMES = new NewReply(ReplyAnswer.ATTEND, null, null, null);
    private static final NewReply ILL = new NewReply(ReplyAnswer.ABSENT, null, null, "通院のため");
    private static final NewReply SENDS = new NewReply(ReplyAnswer.SUBSTITUTE, "𠮷野 太郎", "自治会", null);

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    Actor member;
    Actor secretariat;
    Meeting meeting;

    @BeforeEach
    void convene() {
        steps = new MeetingSteps(context);
        member = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));
        secretariat = steps.secretariat(COUNCIL);
        meeting = steps.planned(COUNCIL, 20);
        steps.agenda(meeting, steps.waiting(COUNCIL));
        meeting = steps.convened(meeting);
    }

    @Test
    void aMemberAnswersAndChangesTheAnswer() {
        assertThat(answer(COMES, 0, member).version()).isEqualTo(1);
        Reply changed = answer(SENDS, 1, member);

        assertThat(changed.substituteName()).isEqualTo("𠮷野 太郎");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.isOnBehalf()).isFalse();
        assertThat(steps.get(meeting).version()).as("of the meeting").isEqualTo(meeting.version());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Reply first = answer(COMES, 0, member);

        assertThat(answer(COMES, 0, secretariat)).isEqualTo(first);
    }

    @Test
    void theSecretariatAnswersOnBehalfAndBothAreKept() {
        Reply reply = answer(ILL, null, secretariat);

        assertThat(reply.personId()).isEqualTo(member.personId());
        assertThat(reply.repliedBy()).isEqualTo(secretariat.personId());
        assertThat(reply.isOnBehalf()).isTrue();
    }

    @Test
    void anAnswerThatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        answer(COMES, 0, secretariat);

        assertThatThrownBy(() -> answer(ILL, 0, member)).hasMessage("meeting.reply.stale");
    }

    @Test
    void nobodyAnswersForAnotherMember() {
        Actor other = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));

        assertThatThrownBy(() -> answer(ILL, 0, other)).hasMessage("council.seat-required");
    }

    @Test
    void whoWasNotInvitedDoesNotAnswer() {
        Actor late = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));
        Actor stranger = steps.actor(steps.login());

        assertThatThrownBy(() ->
                        steps.the(AnswerInvitation.class).answer(meeting.id(), late.personId(), COMES, null, late))
                .hasMessage("meeting.reply.not-invited");
        assertThatThrownBy(() -> steps.the(AnswerInvitation.class)
                        .answer(meeting.id(), stranger.personId(), COMES, null, stranger))
                .hasMessage("council.seat-required");
        assertThat(steps.the(OwnInvitations.class).of(meeting.id(), late).invitation())
                .isNull();
        assertThatThrownBy(() -> steps.the(OwnInvitations.class).of(meeting.id(), stranger))
                .hasMessage("council.seat-required");
    }

    @Test
    void noAnswerIsTakenOnceTheSessionIsOpen() {
        steps.opened(meeting);

        assertThatThrownBy(() -> answer(COMES, null, member)).hasMessage("meeting.reply.state");
    }

    @Test
    void theSecretariatSeesCountsAndWhoHasNotAnswered() {
        answer(ILL, 0, member);

        InvitationList list = steps.the(Invitations.class).of(meeting.id(), secretariat);

        assertThat(list.count(ReplyAnswer.ABSENT)).isOne();
        assertThat(list.unanswered()).extracting(Invitation::personId).contains(secretariat.personId());
        assertThat(remarkOf(list)).isEqualTo("通院のため");
    }

    @Test
    void otherMembersSeeNoRemarks() {
        answer(ILL, 0, member);
        Actor other = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));

        assertThat(remarkOf(steps.the(Invitations.class).of(meeting.id(), other)))
                .isNull();
        assertThat(remarkOf(steps.the(Invitations.class).of(meeting.id(), member)))
                .isEqualTo("通院のため");
        OwnInvitation own = steps.the(OwnInvitations.class).of(meeting.id(), member);
        assertThat(own.isOpen()).isTrue();
        assertThat(own.invitation().reply().remark()).isEqualTo("通院のため");
        assertThat(own.agenda()).hasSize(1);
    }

    @Test
    void anOpenInvitationIsListedUntilTheMeetingIsHeld() {
        assertThat(open()).singleElement().matches(OpenInvitation::isUnanswered);
        answer(COMES, 0, member);
        assertThat(open()).extracting(OpenInvitation::answer).containsExactly(ReplyAnswer.ATTEND);
        steps.opened(meeting);

        assertThat(open()).isEmpty();
    }

    @Test
    void whoIsInvitedAnewAnswersAnew() {
        answer(COMES, 0, member);

        steps.the(PostponeMeeting.class).postpone(meeting.id(), steps.in(40), "大雪", null, Actor.SYSTEM);
        steps.agenda(meeting, steps.waiting(COUNCIL));
        steps.convened(meeting);

        assertThat(open()).singleElement().matches(OpenInvitation::isUnanswered);
    }

    @Test
    void answersPrefillTheAttendanceUntilItIsRecorded() {
        answer(SENDS, 0, member);
        answerFor(secretariat, COMES);

        ExpectedAttendance.Expected expected =
                steps.the(ExpectedAttendance.class).of(meeting.id(), secretariat);
        assertThat(expected.recorded()).isFalse();
        assertThat(expected.people())
                .filteredOn(Attendance::came)
                .extracting(Attendance::personId, Attendance::onBehalfOf)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(secretariat.personId(), null),
                        org.assertj.core.groups.Tuple.tuple(null, "会議 花子"));

        Attendee came = new Attendee(member.personId(), null, null, true, null);
        steps.the(RecordAttendance.class).record(meeting.id(), List.of(came), null, secretariat);
        assertThat(steps.the(ExpectedAttendance.class).of(meeting.id(), secretariat))
                .satisfies(recorded -> assertThat(recorded.recorded()).isTrue())
                .satisfies(recorded -> assertThat(recorded.people())
                        .filteredOn(Attendance::came)
                        .extracting(Attendance::personId)
                        .containsExactly(member.personId()));
    }

    @Test
    void theSecretariatSeesWhomTheConvocationWillInvite() {
        assertThat(steps.the(Invitations.class).toBeInvited(meeting.id(), secretariat))
                .anySatisfy(each -> {
                    assertThat(each.person().id()).isEqualTo(member.personId());
                    assertThat(each.roles()).containsExactly(SeatRole.MEMBER);
                });
        assertThatThrownBy(() -> steps.the(Invitations.class).toBeInvited(meeting.id(), member))
                .hasMessage("council.seat-required");
    }

    private Reply answer(NewReply reply, Integer version, Actor actor) {
        return steps.the(AnswerInvitation.class).answer(meeting.id(), member.personId(), reply, version, actor);
    }

    private void answerFor(Actor actor, NewReply reply) {
        steps.the(AnswerInvitation.class).answer(meeting.id(), actor.personId(), reply, null, actor);
    }

    private String remarkOf(InvitationList list) {
        return list.invitations().stream()
                .filter(each -> each.personId() == member.personId())
                .findFirst()
                .orElseThrow()
                .reply()
                .remark();
    }

    private List<OpenInvitation> open() {
        return steps.the(OpenInvitations.class).of(member);
    }
}
