package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ViewCaseAtCouncil;
import jp.kasane.council.SeatRole;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KasaneTest
class SessionUseCasesTest {

    private static final String COUNCIL = "D12";

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    Meeting meeting;
    List<AgendaItem> items;
    Actor secretariat;
    Actor member;

    @BeforeEach
    void open() {
        steps = new MeetingSteps(context);
        secretariat = steps.secretariat(COUNCIL);
        member = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));
        meeting = steps.planned(COUNCIL, 1);
        steps.agenda(meeting, steps.waiting(COUNCIL), steps.waiting(COUNCIL));
        steps.convened(meeting);
        steps.opened(meeting);
        items = steps.itemsOf(meeting);
    }

    @Test
    void theCouncilIsAtOneItemAtATime() {
        turn(0);
        turn(0);
        turn(1);

        assertThat(sheet().running()).isEqualTo(items.get(1));
        assertThat(sheet().spells()).hasSize(2);
        assertThat(sheet().elapsed(items.get(0).id())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        steps.closed(meeting);
        assertThat(sheet().running()).isNull();
        assertThatThrownBy(() -> turn(0)).hasMessage("meeting.session.state");
    }

    @Test
    void onlyTheSecretariatTurnsThePages() {
        assertThatThrownBy(() -> steps.the(TurnToItem.class)
                        .turn(meeting.id(), items.get(0).id(), member))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> steps.the(TurnToItem.class).turn(meeting.id(), 0, secretariat))
                .hasMessage("meeting.item.missing");
    }

    @Test
    void twoMayTickOffThePresentAtOnce() {
        long one = secretariat.personId();
        long other = member.personId();
        TickPresence presence = steps.the(TickPresence.class);

        presence.tick(meeting.id(), Set.of(), Set.of(one), secretariat);
        presence.tick(meeting.id(), Set.of(), Set.of(other), secretariat);

        assertThat(present()).contains(one, other);
        presence.tick(meeting.id(), Set.of(one, other), Set.of(other), secretariat);
        assertThat(present()).contains(other).doesNotContain(one);
        assertThat(sheet().isAttended()).isTrue();
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(sheet().open()).isEqualTo(items);
        items.forEach(
                item -> steps.the(SaveNotes.class).save(meeting.id(), item.id(), NotesEntry.of("a", 0), secretariat));

        assertThat(sheet().unsettled()).isEmpty();
        assertThat(sheet().isAttended()).isFalse();
    }

    @Test
    void whatWasPromisedIsTheFirstThing() {
        AgreedAction action = new AgreedAction("週1回の訪問", member.personId(), meeting.day());
        conclude(items.get(1), new Conclusion(ConclusionType.NOTED, "見守る", false, false, List.of(action)));
        conclude(items.get(0), new Conclusion(ConclusionType.NOTED, "了承", false, false, List.of()));
        steps.the(CloseMeeting.class).close(meeting.id(), null, secretariat);
        Meeting next = steps.planned(COUNCIL, 30);

        List<PromisedAction> promised = steps.the(Sessions.class).promised(next.id(), secretariat);

        assertThat(promised)
                .filteredOn(each -> each.subject().equals(items.get(1).subject()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.title()).isEqualTo("週1回の訪問");
                    assertThat(each.late()).isFalse();
                    assertThat(each.reported()).isFalse();
                    assertThat(each.assigneeId()).isEqualTo(member.personId());
                });
        assertThatThrownBy(() -> steps.the(Sessions.class).promised(next.id(), member))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingIsAskedOfWhoeverOnlyAudits() {
        AgreedAction action = new AgreedAction("週1回の訪問", steps.actor("kansa").personId(), meeting.day());

        assertThatThrownBy(() -> conclude(
                        items.get(1), new Conclusion(ConclusionType.NOTED, "見守る", false, false, List.of(action))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("meeting.conclusion.only-reads");
                    assertThat(problem.field()).isEqualTo("actions[0].assigneeId");
                });
    }

    @Test
    void anotherCouncilHearsOfAPromiseButNotItsWords() {
        AgreedAction action = new AgreedAction("週1回の訪問", member.personId(), meeting.day());
        conclude(items.get(1), new Conclusion(ConclusionType.NOTED, "見守る", false, false, List.of(action)));
        conclude(items.get(0), new Conclusion(ConclusionType.NOTED, "了承", false, false, List.of()));
        steps.the(CloseMeeting.class).close(meeting.id(), null, secretariat);

        List<PromisedAction> heard = context.getBean(PromisedBefore.class)
                .promised("CORE", Set.of(items.get(1).subjectId()));

        assertThat(heard)
                .filteredOn(each -> each.subject().equals(items.get(1).subject()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.title()).isNull();
                    assertThat(each.councilCode()).isEqualTo(COUNCIL);
                });
    }

    @Test
    void theScreenInTheRoomShowsNoMoreThanTheCouncilMaySee() {
        ViewCaseAtCouncil view = steps.the(ViewCaseAtCouncil.class);
        long caseId = items.get(1).subjectId();

        CaseView shown = view.view(caseId, COUNCIL, meeting.id(), DisclosureLevel.REAL_NAME, secretariat);

        assertThat(shown.disclosure())
                .isEqualTo(DisclosureLevel.valueOf(items.get(1).disclosure()));
        assertThat(view.view(caseId, COUNCIL, meeting.id(), DisclosureLevel.STATISTICS, secretariat)
                        .disclosure())
                .isEqualTo(DisclosureLevel.STATISTICS);
        assertThatThrownBy(() ->
                        view.view(caseId, COUNCIL, meeting.id(), DisclosureLevel.REAL_NAME, steps.secretariat("D01")))
                .isInstanceOf(ProblemException.class);
    }

    private void conclude(AgendaItem item, Conclusion conclusion) {
        steps.the(RecordConclusion.class).record(meeting.id(), item.id(), conclusion, null, secretariat);
    }

    private void turn(int index) {
        steps.the(TurnToItem.class).turn(meeting.id(), items.get(index).id(), secretariat);
    }

    private SessionSheet sheet() {
        return steps.the(Sessions.class).sheet(meeting.id(), secretariat);
    }

    private List<Long> present() {
        return sheet().record().attendance().stream()
                .filter(Attendance::came)
                .map(Attendance::personId)
                .toList();
    }
}
