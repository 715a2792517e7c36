package jp.kasane.meeting;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.model.LineMerge;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes as the secretariat of the council sees them, and how they came about. */
@Service
public class ReadNotes {

    private final SessionDesk desk;
    private final NotesBook book;
    private final NotesMapper notes;
    private final CouncilWords words;
    private final ShownCases shown;

    ReadNotes(SessionDesk desk, NotesBook book, NotesMapper notes, CouncilWords words, ShownCases shown) {
        this.desk = desk;
        this.book = book;
        this.notes = notes;
        this.words = words;
        this.shown = shown;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN */
    @Transactional
    public SessionNotes of(long meetingId, long itemId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        WordsReader reader = words.reader(meeting, actor);
        Subject about = desk.item(meetingId, itemId).subject();
        shown.tellOf(meeting, List.of(about), actor);
        int version = notes.find(itemId).map(head -> head.version()).orElse(0);
        String text = book.textOf(itemId, version);
        NotesVersion last = notes.version(itemId, version).orElse(null);
        return new SessionNotes(
                itemId,
                version,
                reader.of(about, text),
                last == null ? null : last.writtenBy(),
                last == null ? null : last.writtenAt(),
                notes.oldestClash(itemId)
                        .map(clash -> clash(clash, text, words -> reader.of(about, words)))
                        .orElse(null));
    }

    /** Every text that was ever saved, newest first. */
    @Transactional
    public List<NotesVersion> historyOf(long meetingId, long itemId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        WordsReader reader = words.reader(meeting, actor);
        Subject about = desk.item(meetingId, itemId).subject();
        shown.tellOf(meeting, List.of(about), actor);
        return notes.versions(itemId).stream()
                .map(each -> each.withText(reader.of(about, each.text())))
                .sorted((one, other) -> Integer.compare(other.version(), one.version()))
                .toList();
    }

    private SessionNotes.Clash clash(NotesVersion typed, String current, UnaryOperator<String> shown) {
        LineMerge merge = LineMerge.of(
                shown.apply(book.textOf(typed.itemId(), typed.baseVersion())),
                shown.apply(current),
                shown.apply(typed.text()));
        return new SessionNotes.Clash(
                typed.withText(shown.apply(typed.text())), merge.clashes(), merge.text(LineMerge.Keep.BOTH));
    }
}
