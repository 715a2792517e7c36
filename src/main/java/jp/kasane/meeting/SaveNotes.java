package jp.kasane.meeting;

import java.util.Objects;
import java.util.Optional;
import jp.kasane.meeting.model.LineMerge;
import jp.kasane.meeting.persistence.NotesHead;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves the notes of an item while people speak. What somebody else saved meanwhile is merged line by line; where both
 * rewrote the same lines nothing is overwritten: the text waits beside the notes until a person decides.
 */
@Service
public class SaveNotes {

    private final SessionDesk desk;
    private final NotesBook book;
    private final NotesMapper notes;

    SaveNotes(SessionDesk desk, NotesBook book, NotesMapper notes) {
        this.desk = desk;
        this.book = book;
        this.notes = notes;
    }

    /** @throws jp.kasane.shared.ProblemException CONFLICT unless the session is open, NOT_FOUND, INVALID, STALE */
    @Transactional
    public SavedNotes save(long meetingId, long itemId, NotesEntry typed, Actor actor) {
        desk.write(meetingId, actor);
        desk.item(meetingId, itemId);
        NotesHead head = book.lock(meetingId, itemId);
        Optional<NotesVersion> before =
                typed.page() == null ? Optional.empty() : notes.lastOfPage(itemId, typed.page());
        if (before.isPresent() && cameAlready(before.get(), typed)) {
            return new SavedNotes(before.get().version(), before.get().kind() == NotesKind.CLASH);
        }
        int base = before.map(last -> base(last, typed.baseVersion())).orElse(typed.baseVersion());
        return keep(head, new NotesEntry(NotesBook.text(typed.text()), base, typed.page(), typed.pageSave()), actor);
    }

    /** The same save again, because its answer was lost, or an older one that was overtaken. */
    private static boolean cameAlready(NotesVersion last, NotesEntry typed) {
        int lastSave = Objects.requireNonNullElse(last.pageSave(), 0);
        int thisSave = Objects.requireNonNullElse(typed.pageSave(), 0);
        return thisSave < lastSave || thisSave == lastSave && last.text().equals(NotesBook.text(typed.text()));
    }

    /** What the page last sent is what it goes on from, even when it never heard the answer. */
    private int base(NotesVersion last, int told) {
        boolean replaced = notes.become(last.itemId(), last.version(), NotesKind.CLASH, NotesKind.REPLACED) > 0;
        return Math.max(told, replaced ? last.baseVersion() : last.version());
    }

    private SavedNotes keep(NotesHead head, NotesEntry entry, Actor actor) {
        String base = book.textOf(head.itemId(), entry.baseVersion());
        String current = book.textOf(head.itemId(), head.version());
        if (entry.text().equals(base) || entry.text().equals(current)) {
            return new SavedNotes(entry.text().equals(current) ? head.version() : entry.baseVersion(), false);
        }
        if (entry.baseVersion() == head.version()) {
            return new SavedNotes(
                    book.count(head, NotesKind.SAVED, entry, actor).version(), false);
        }
        LineMerge merge = LineMerge.of(base, current, entry.text());
        if (!merge.isClean()) {
            return new SavedNotes(
                    book.aside(head, NotesKind.CLASH, entry, actor).last(), true);
        }
        NotesHead kept = book.aside(head, NotesKind.TYPED, entry, actor);
        String merged = merge.text(LineMerge.Keep.BOTH);
        if (!merged.equals(current)) {
            book.count(kept, NotesKind.MERGED, NotesEntry.of(merged, head.version()), actor);
        }
        return new SavedNotes(kept.last(), false);
    }
}
