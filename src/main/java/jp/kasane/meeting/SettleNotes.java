package jp.kasane.meeting;

import jp.kasane.meeting.model.LineMerge;
import jp.kasane.meeting.persistence.NotesHead;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides between two texts of notes that rewrote the same lines. */
@Service
public class SettleNotes {

    private final SessionDesk desk;
    private final NotesBook book;
    private final NotesMapper notes;

    SettleNotes(SessionDesk desk, NotesBook book, NotesMapper notes) {
        this.desk = desk;
        this.book = book;
        this.notes = notes;
    }

    /**
     * What a person decides.
     *
     * @param clash version that waits
     * @param current version that counted when the person decided
     * @param keep what becomes of each place where the two differ; null takes {@code own}
     * @param own the person's own wording of the whole; ignored when {@code keep} is given
     */
    public record Decision(
            int clash,
            int current,
            LineMerge.@Nullable Keep keep,
            @Nullable String own) {}

    /** @throws ProblemException CONFLICT when it is settled already, STALE when the notes were changed meanwhile */
    @Transactional
    public void settle(long meetingId, long itemId, Decision decision, Actor actor) {
        desk.write(meetingId, actor);
        desk.item(meetingId, itemId);
        NotesHead head = book.lock(meetingId, itemId);
        NotesVersion clash = notes.version(itemId, decision.clash())
                .filter(found -> found.kind() == NotesKind.CLASH)
                .orElseThrow(() -> ProblemException.conflict("meeting.notes.settled"));
        if (decision.current() != head.version()) {
            throw ProblemException.stale("meeting.notes.stale");
        }
        String current = book.textOf(itemId, head.version());
        String text = text(decision, clash, current);
        notes.become(itemId, clash.version(), NotesKind.CLASH, NotesKind.SETTLED);
        if (!text.equals(current)) {
            book.count(head, NotesKind.MERGED, NotesEntry.of(text, head.version()), actor);
        }
    }

    private String text(Decision decision, NotesVersion clash, String current) {
        return decision.keep() == null
                ? NotesBook.text(decision.own())
                : LineMerge.of(book.textOf(clash.itemId(), clash.baseVersion()), current, clash.text())
                        .text(decision.keep());
    }
}
