package jp.kasane.meeting;

import java.util.List;
import jp.kasane.meeting.model.LineMerge;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes as the secretariat of the council sees them, and how they came about. */
@Service
public class ReadNotes {

    private final SessionDesk desk;
    private final NotesBook book;
    private final NotesMapper notes;

    ReadNotes(SessionDesk desk, NotesBook book, NotesMapper notes) {
        this.desk = desk;
        this.book = book;
        this.notes = notes;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN */
    @Transactional(readOnly = true)
    public SessionNotes of(long meetingId, long itemId, Actor actor) {
        desk.read(meetingId, actor);
        desk.item(meetingId, itemId);
        int version = notes.find(itemId).map(head -> head.version()).orElse(0);
        String text = book.textOf(itemId, version);
        NotesVersion last = notes.version(itemId, version).orElse(null);
        return new SessionNotes(
                itemId,
                version,
                text,
                last == null ? null : last.writtenBy(),
                last == null ? null : last.writtenAt(),
                notes.oldestClash(itemId).map(clash -> clash(clash, text)).orElse(null));
    }

    /** Every text that was ever saved, newest first. */
    @Transactional(readOnly = true)
    public List<NotesVersion> historyOf(long meetingId, long itemId, Actor actor) {
        desk.read(meetingId, actor);
        desk.item(meetingId, itemId);
        return notes.versions(itemId).stream()
                .sorted((one, other) -> Integer.compare(other.version(), one.version()))
                .toList();
    }

    private SessionNotes.Clash clash(NotesVersion typed, String current) {
        LineMerge merge = LineMerge.of(book.textOf(typed.itemId(), typed.baseVersion()), current, typed.text());
        return new SessionNotes.Clash(typed, merge.clashes(), merge.text(LineMerge.Keep.BOTH));
    }
}
