package jp.kasane.meeting;

import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.NotesHead;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes versions of notes. Knows no rights. */
@Component
class NotesBook {

    private final NotesMapper notes;
    private final CurrentTime time;

    NotesBook(NotesMapper notes, CurrentTime time) {
        this.notes = notes;
        this.time = time;
    }

    /** Locks the item's notes until the transaction ends. */
    NotesHead lock(long meetingId, long itemId) {
        notes.begin(itemId, meetingId);
        return notes.lock(itemId);
    }

    /** Line ends as the rules know them; forms send carriage returns, too. */
    static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        Texts.optional("text", text, Texts.LONG);
        return text;
    }

    /** @throws ProblemException STALE for a version from which nobody may go on */
    String textOf(long itemId, int version) {
        return version == 0
                ? ""
                : notes.version(itemId, version)
                        .filter(found -> found.kind() != NotesKind.CLASH && found.kind() != NotesKind.REPLACED)
                        .orElseThrow(() -> ProblemException.stale("meeting.notes.stale"))
                        .text();
    }

    /** Adds a version to the main line. */
    NotesHead count(NotesHead head, NotesKind kind, NotesEntry entry, Actor actor) {
        return moved(add(head, kind, entry, actor), head.last() + 1);
    }

    /** Adds a version beside the main line. */
    NotesHead aside(NotesHead head, NotesKind kind, NotesEntry entry, Actor actor) {
        return moved(add(head, kind, entry, actor), head.version());
    }

    private NotesHead add(NotesHead head, NotesKind kind, NotesEntry entry, Actor actor) {
        notes.insert(new NotesVersion(
                head.itemId(),
                head.last() + 1,
                kind,
                entry.text(),
                entry.baseVersion(),
                actor.personId(),
                time.now(),
                entry.page(),
                entry.pageSave()));
        return head;
    }

    private NotesHead moved(NotesHead head, int version) {
        notes.move(head.itemId(), version, head.last() + 1);
        return new NotesHead(head.itemId(), head.meetingId(), version, head.last() + 1);
    }
}
