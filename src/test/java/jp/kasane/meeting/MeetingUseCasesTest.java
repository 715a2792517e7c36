package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import jp.kasane.council.AssumedCadences;
import jp.kasane.council.SeatRole;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.TaskCompletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KasaneTest
class MeetingUseCasesTest {

    private static final String COUNCIL = "D14";

    @Autowired
    ApplicationContext context;

    @Autowired
    List<TaskCompletion> completions;

    MeetingSteps steps;

    @BeforeEach
    void prepare() {
        steps = new MeetingSteps(context);
    }

    @Test
    void anUrgentConferenceIsPlannedAndConvenedAtOnce() {
        Actor convener = steps.actor(steps.seated("CARE", SeatRole.CONVENER));
        long item = steps.waiting("CARE");

        long id = steps.the(AdHocMeetings.class).convene("CARE", steps.in(1), "市役所", List.of(item), convener);

        Meeting meeting = steps.the(Meetings.class).get(id, Actor.SYSTEM);
        assertThat(meeting.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(meeting.adHoc()).isTrue();
        assertThat(steps.itemsOf(meeting)).extracting(AgendaItem::backlogItemId).containsExactly(item);
        assertThat(steps.the(Meetings.class).startingOn(meeting.day())).contains(meeting);
    }

    @Test
    void onlyItsConvenerOrSecretariatMayCallAConference() {
        Actor stranger = steps.secretariat(COUNCIL);

        assertThatThrownBy(
                        () -> steps.the(AdHocMeetings.class).convene("CARE", steps.in(1), "市役所", List.of(), stranger))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aMeetingIsDoneFromTheWorklist() {
        long item = steps.waiting(COUNCIL);
        Actor secretariat = steps.secretariat(COUNCIL);
        Meeting meeting = steps.planned(COUNCIL, 40);

        complete("meeting/set-agenda", meeting, Map.of("items", List.of(Map.of("backlogItemId", item))), secretariat);
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CONVENED);
        steps.opened(meeting);
        steps.itemsOf(meeting).forEach(each -> steps.noted(meeting, each));
        complete("meeting/hold-session", meeting, Map.of(), secretariat);
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CLOSED);
        complete("meeting/approve-minutes", meeting, Map.of(), Actor.SYSTEM);
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.COMPLETED);
    }

    @Test
    void theProposalMayBeTakenAsItIs() {
        long item = steps.waiting("D15");
        Meeting meeting = steps.planned("D15", 40);

        complete("meeting/set-agenda", meeting, Map.of("useProposal", true), Actor.SYSTEM);

        assertThat(steps.itemsOf(meeting)).extracting(AgendaItem::backlogItemId).contains(item);
    }

    @Test
    void withoutAnAgendaNothingIsConvened() {
        Meeting meeting = steps.planned(COUNCIL, 40);

        assertThatThrownBy(() -> steps.convened(meeting)).hasMessage("meeting.convene.no-agenda");
    }

    @Test
    void aWithdrawnItemLeavesItsAgenda() {
        long item = steps.waiting(COUNCIL);
        Meeting meeting = steps.planned(COUNCIL, 40);
        steps.agenda(meeting, item);

        steps.the(Backlog.class).withdraw(item);

        assertThat(steps.itemsOf(meeting)).isEmpty();
        assertThat(steps.stateOf(item)).isEqualTo(BacklogState.WITHDRAWN);
    }

    @Test
    void whatWasConcludedIsNotWithdrawn() {
        Meeting meeting = steps.held(COUNCIL);
        long item = steps.itemsOf(meeting).get(0).backlogItemId();

        assertThat(steps.the(Backlog.class).isConcluded(item)).isTrue();
        assertThatThrownBy(() -> steps.the(Backlog.class).withdraw(item)).hasMessage("meeting.backlog.concluded");
    }

    @Test
    void anItemIsAcceptedOnce() {
        long item = steps.waiting(COUNCIL, ItemKind.ANSWER, false);

        steps.the(Backlog.class).accept(item);

        assertThat(steps.stateOf(item)).isEqualTo(BacklogState.WAITING);
        assertThatThrownBy(() -> steps.the(Backlog.class).accept(item)).hasMessage("meeting.backlog.not-pending");
    }

    @Test
    void anItemStandsOnOneAgendaOnly() {
        long item = steps.waiting(COUNCIL);
        steps.agenda(steps.planned(COUNCIL, 40), item);
        Meeting other = steps.planned(COUNCIL, 50);

        assertThatThrownBy(() -> steps.agenda(other, item)).hasMessage("meeting.agenda.not-waiting");
    }

    @Test
    void whenTheLastMeetingAheadIsCancelledTheNextOfTheCadenceIsPlanned() {
        context.getBean(AssumedCadences.class).apply();
        Meeting only = steps.planned("B3", 1);

        steps.the(CancelMeeting.class).cancel(only.id(), "案件なし", null, Actor.SYSTEM);

        assertThat(steps.the(AdHocMeetings.class)
                        .nextMeetingDay("B3", only.day().minusDays(2)))
                .isPresent();
    }

    private void complete(String form, Meeting meeting, Map<String, ?> body, Actor actor) {
        TaskCompletion completion = completions.stream()
                .filter(each -> each.formKey().equals(form))
                .findFirst()
                .orElseThrow();
        completion.complete(Subject.ofMeeting(meeting.id()), new ObjectMapper().valueToTree(body), actor);
    }
}
