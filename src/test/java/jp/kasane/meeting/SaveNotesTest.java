package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.model.LineMerge.Keep;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KasaneTest
class SaveNotesTest {

    private static final String COUNCIL = "D13";

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    Meeting meeting;
    AgendaItem item;
    Actor first;
    Actor second;

    @BeforeEach
    void open() {
        steps = new MeetingSteps(context);
        meeting = steps.planned(COUNCIL, 30);
        steps.agenda(meeting, steps.waiting(COUNCIL));
        steps.convened(meeting);
        steps.opened(meeting);
        item = steps.itemsOf(meeting).get(0);
        first = steps.secretariat(COUNCIL);
        second = steps.secretariat(COUNCIL);
    }

    @Test
    void whoeverWritesAloneSavesVersionAfterVersion() {
        int one = save(first, "a", 0).typed();
        int two = save(first, "a\nb", one).typed();

        assertThat(now().text()).isEqualTo("a\nb");
        assertThat(now().version()).isEqualTo(two);
        assertThat(now().writtenBy()).isEqualTo(first.personId());
        assertThat(history()).extracting(NotesVersion::text).containsExactly("a\nb", "a");
    }

    @Test
    void nothingNewIsNoVersion() {
        int one = save(first, "a", 0).typed();

        assertThat(save(first, "a", one).typed()).isEqualTo(one);
        assertThat(save(second, "a", 0).typed()).isEqualTo(one);
        assertThat(history()).hasSize(1);
    }

    @Test
    void differentLinesOfTwoAreMerged() {
        int base = save(first, "一\n二", 0).typed();
        save(first, "一、見守り\n二", base);

        SavedNotes saved = save(second, "一\r\n二、訪問", base);

        assertThat(saved.clash()).isFalse();
        assertThat(now().text()).isEqualTo("一、見守り\n二、訪問");
        assertThat(history())
                .extracting(NotesVersion::kind)
                .containsExactly(NotesKind.MERGED, NotesKind.TYPED, NotesKind.SAVED, NotesKind.SAVED);
    }

    @Test
    void whoTypesOnAfterAMergeGoesOnFromTheOwnText() {
        int base = save(first, "一\n二", 0).typed();
        save(first, "一、見守り\n二", base);
        int typed = save(second, "一\n二、訪", base).typed();

        save(second, "一\n二、訪問する", typed);

        assertThat(now().text()).isEqualTo("一、見守り\n二、訪問する");
    }

    @Test
    void theSameLineOfTwoWaitsForADecision() {
        int base = save(first, "担当は未定", 0).typed();
        save(first, "担当は田中", base);

        SavedNotes saved = save(second, "担当は佐藤", base);

        assertThat(saved.clash()).isTrue();
        assertThat(now().text()).isEqualTo("担当は田中");
        assertThat(now().clash().typed().text()).isEqualTo("担当は佐藤");
        assertThat(now().clash().both()).isEqualTo("担当は田中\n担当は佐藤");
        assertThatThrownBy(() -> steps.closed(meeting)).hasMessage("meeting.close.open-notes");
    }

    @Test
    void aPersonDecidesOnce() {
        int clash = clash();
        SettleNotes.Decision mine = new SettleNotes.Decision(clash, now().version(), Keep.MINE, null);

        steps.the(SettleNotes.class).settle(meeting.id(), item.id(), mine, second);

        assertThat(now().text()).isEqualTo("担当は佐藤");
        assertThat(now().clash()).isNull();
        assertThatThrownBy(() -> steps.the(SettleNotes.class).settle(meeting.id(), item.id(), mine, first))
                .hasMessage("meeting.notes.settled");
    }

    @Test
    void theSavedTextMayStay() {
        settle(clash(), Keep.THEIRS, null);

        assertThat(now().text()).isEqualTo("担当は田中");
        assertThat(history()).extracting(NotesVersion::text).contains("担当は佐藤");
    }

    @Test
    void anOwnWordingMaySettleIt() {
        settle(clash(), null, "担当は田中と佐藤");

        assertThat(now().text()).isEqualTo("担当は田中と佐藤");
    }

    @Test
    void whoDecidesFromAnOldViewIsTold() {
        int clash = clash();
        int seen = now().version();
        save(first, "担当は田中\n来週から", seen);

        assertThatThrownBy(() -> steps.the(SettleNotes.class)
                        .settle(
                                meeting.id(),
                                item.id(),
                                new SettleNotes.Decision(clash, seen, Keep.MINE, null),
                                second))
                .hasMessage("meeting.notes.stale");
        assertThat(now().text()).isEqualTo("担当は田中\n来週から");
    }

    @Test
    void aSaveWhoseAnswerWasLostIsNotDoubled() {
        NotesEntry sent = new NotesEntry("見守り", 0, "page-1", 1);
        int typed = save(first, sent).typed();

        assertThat(save(first, sent).typed()).isEqualTo(typed);
        save(first, new NotesEntry("見守りを始める", 0, "page-1", 2));
        assertThat(now().text()).isEqualTo("見守りを始める");
        assertThat(save(first, sent).clash()).as("late arrival").isFalse();
        assertThat(now().text()).isEqualTo("見守りを始める");
    }

    @Test
    void typingOnDuringAClashReplacesWhatWaits() {
        int base = save(first, "担当は未定", 0).typed();
        save(first, "担当は田中", base);
        save(second, new NotesEntry("担当は佐", base, "page-2", 1));

        save(second, new NotesEntry("担当は佐藤", base, "page-2", 2));

        assertThat(now().clash().typed().text()).isEqualTo("担当は佐藤");
        assertThat(history()).extracting(NotesVersion::kind).containsOnlyOnce(NotesKind.CLASH, NotesKind.REPLACED);
    }

    @Test
    void aVersionThatNeverWasIsRefused() {
        assertThatThrownBy(() -> save(first, "a", 99)).hasMessage("meeting.notes.stale");
        assertThatThrownBy(() -> save(first, "x".repeat(20_001), 0)).hasMessage("meeting.text.long");
    }

    @Test
    void nobodyButTheSecretariatSeesOrWritesNotes() {
        Actor member = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));
        Actor chair = steps.actor(steps.seated(COUNCIL, SeatRole.CHAIR));

        for (Actor each : List.of(member, chair, steps.secretariat("D12"))) {
            assertThatThrownBy(() -> save(each, "a", 0)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> steps.the(ReadNotes.class).of(meeting.id(), item.id(), each))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> steps.the(Sessions.class).sheet(meeting.id(), each))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void theNotesStandInTheDraftOfTheMinutes() {
        save(first, "近所の人が毎朝声をかけている。\n本人は外に出たがらない。", 0);

        steps.closed(meeting);

        String minutes =
                steps.the(Meetings.class).minutesOf(meeting.id(), Actor.SYSTEM).text();
        assertThat(minutes).contains("審議の記録:\n近所の人が毎朝声をかけている。\n本人は外に出たがらない。\n結果:");
        assertThatThrownBy(() -> save(first, "b", 1)).hasMessage("meeting.session.state");
    }

    @Test
    void manySavesAtOnceLoseNoLine() {
        String base =
                String.join("\n", IntStream.range(0, 8).mapToObj(i -> "行" + i).toList());
        int version = save(first, base, 0).typed();

        IntStream.range(0, 8).parallel().forEach(i -> save(second, base.replace("行" + i, "行" + i + "済"), version));

        assertThat(now().text()).isEqualTo(base.replaceAll("(行\\d)", "$1済"));
    }

    private int clash() {
        int base = save(first, "担当は未定", 0).typed();
        save(first, "担当は田中", base);
        return save(second, "担当は佐藤", base).typed();
    }

    private void settle(int clash, Keep keep, String own) {
        SettleNotes.Decision decision = new SettleNotes.Decision(clash, now().version(), keep, own);
        steps.the(SettleNotes.class).settle(meeting.id(), item.id(), decision, second);
    }

    private SavedNotes save(Actor actor, String text, int base) {
        return save(actor, NotesEntry.of(text, base));
    }

    private SavedNotes save(Actor actor, NotesEntry entry) {
        return steps.the(SaveNotes.class).save(meeting.id(), item.id(), entry, actor);
    }

    private SessionNotes now() {
        return steps.the(ReadNotes.class).of(meeting.id(), item.id(), first);
    }

    private List<NotesVersion> history() {
        return steps.the(ReadNotes.class).historyOf(meeting.id(), item.id(), first);
    }
}
