package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kasane.casework.CaseBehind;
import jp.kasane.casework.CaseReach;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.meeting.persistence.SessionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 1 is only counted for whoever looks; of case 2 more may be known. */
class CountedItemsTest {

    private static final Actor WHO = new Actor(7);
    private static final Subject COUNTED = Subject.ofCase(1);
    private static final Subject KNOWN = Subject.ofCase(2);

    private final Seats seats = mock(Seats.class);
    private final WordsReader reader = mock(WordsReader.class);
    private final CaseWords words = mock(CaseWords.class);
    private final CaseBehind caseBehind = mock(CaseBehind.class);
    private final CountedItems items = new CountedItems(words, caseBehind, seats);

    @BeforeEach
    void oneCaseIsOnlyCounted() {
        when(words.forViewer(WHO)).thenReturn(reader);
        when(reader.isOnlyCounted(COUNTED)).thenReturn(true);
        when(caseBehind.of(any())).thenAnswer(call -> {
            Subject subject = call.getArgument(0);
            return Optional.of(subject.id());
        });
    }

    @Test
    void aMemberDoesNotReadHowUrgentACountedCaseIs() {
        assertThat(items.backlog("B2", List.of(waiting(COUNTED), waiting(KNOWN)), WHO))
                .extracting(BacklogItem::urgency)
                .containsExactly("NORMAL", "EMERGENCY");
        assertThat(items.items(meeting(), List.of(item(COUNTED), item(KNOWN)), WHO))
                .extracting(AgendaItem::reasonCode)
                .containsExactly("NEW", "EMERGENCY");
    }

    @Test
    void chairAndSecretariatNeedItForTheAgenda() {
        for (SeatRole role : List.of(SeatRole.CHAIR, SeatRole.SECRETARIAT)) {
            Seats held = mock(Seats.class);
            when(held.holds(WHO.personId(), "B2", role)).thenReturn(true);

            assertThat(new CountedItems(words, caseBehind, held).backlog("B2", List.of(waiting(COUNTED)), WHO))
                    .extracting(BacklogItem::urgency)
                    .containsExactly("EMERGENCY");
        }
    }

    @Test
    void aClosedItemTellsNothingButThatItIsThere() {
        BacklogItem closed = waiting(COUNTED).closed(LocalDate.of(2026, 11, 1));

        assertThat(closed.isClosed()).isTrue();
        assertThat(closed).isEqualTo(waiting(KNOWN).closed(LocalDate.of(2026, 11, 1)));
        assertThat(closed.toString()).doesNotContain("EMERGENCY", "POST_REPORT", "2026-04-01", "timesCarriedOver=3");
        assertThat(item(COUNTED).closed()).isEqualTo(item(KNOWN).closed());
        assertThat(item(COUNTED).closed().toString()).doesNotContain("EMERGENCY", "POST_REPORT", "佐藤", "理由");
    }

    @Test
    void whatOthersPromisedForACountedCaseIsNotTold() {
        SessionDesk desk = mock(SessionDesk.class);
        Meeting meeting = meeting();
        when(desk.read(5, WHO)).thenReturn(meeting);
        CouncilWords council = mock(CouncilWords.class);
        when(council.reader(any(), any())).thenReturn(reader);
        when(council.promised(any(), any())).thenAnswer(call -> call.getArgument(0));
        PromisedBefore before = mock(PromisedBefore.class);
        when(before.promised(any(), anyCollection()))
                .thenReturn(List.of(promise(1, COUNTED, "D07"), promise(2, COUNTED, "B2"), promise(3, KNOWN, "D07")));
        Sessions sessions = new Sessions(
                desk,
                mock(Meetings.class),
                mock(AgendaMapper.class),
                mock(SessionMapper.class),
                mock(NotesMapper.class),
                before,
                mock(CaseReach.class),
                council,
                mock(ShownCases.class),
                mock(CurrentTime.class));

        assertThat(sessions.promised(5, WHO))
                .extracting(PromisedAction::actionId)
                .containsExactly(2L, 3L);
    }

    private static PromisedAction promise(long id, Subject subject, String council) {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return new PromisedAction(id, subject, null, council, 9, day, day, true, false, null, null, null);
    }

    private static Meeting meeting() {
        Meeting meeting = mock(Meeting.class);
        when(meeting.councilCode()).thenReturn("B2");
        return meeting;
    }

    private static BacklogItem waiting(Subject subject) {
        return new BacklogItem(
                3,
                "B2",
                ItemKind.POST_REPORT,
                subject.type(),
                subject.id(),
                8L,
                9L,
                "EMERGENCY",
                BacklogState.WAITING,
                LocalDate.of(2026, 4, 1),
                3);
    }

    private static AgendaItem item(Subject subject) {
        return new AgendaItem(
                4,
                5,
                3,
                1,
                ItemKind.POST_REPORT,
                subject.type(),
                subject.id(),
                8L,
                9L,
                10,
                "佐藤",
                "REAL_NAME",
                "EMERGENCY",
                ConclusionType.NOTED,
                "理由",
                true,
                true,
                1);
    }
}
