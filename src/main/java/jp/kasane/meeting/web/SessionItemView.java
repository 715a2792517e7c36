package jp.kasane.meeting.web;

import java.time.OffsetDateTime;
import java.util.Set;
import jp.kasane.casework.CaseView;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.SessionNotes;
import org.jspecify.annotations.Nullable;

/**
 * One item as it is deliberated.
 *
 * @param path of the page of what it is about; null when there is none
 * @param summary of the case, at the council's level; null for other items
 * @param before what was concluded the last time; null when it is new here
 * @param referral how people call the referral that brought it; null when none did
 * @param elapsed seconds so far
 * @param startedAt when it came before the council this time; null unless it is before it now
 * @param savedBy who wrote the notes last
 * @param savedAt time of day of that
 * @param clashBy who wrote the text that waits for a decision
 */
record SessionItemView(
        AgendaItem item,
        String subject,
        @Nullable String path,
        @Nullable CaseView summary,
        @Nullable AgendaItem before,
        @Nullable String referral,
        Set<ConclusionType> fitting,
        long elapsed,
        @Nullable OffsetDateTime startedAt,
        SessionNotes notes,
        String savedBy,
        String savedAt,
        String clashBy) {

    public long planned() {
        return item.minutes() * 60L;
    }

    public boolean isOver() {
        return elapsed >= planned();
    }

    public long elapsedMinutes() {
        return elapsed / 60;
    }

    /** For a textarea: browsers drop a first line end. */
    public String typable() {
        return "\n" + notes.text();
    }

    /** Changes when what waits for a decision, or what it is compared with, changes. */
    public String clashKey() {
        SessionNotes.Clash clash = notes.clash();
        return clash == null ? "" : clash.typed().version() + "-" + notes.version();
    }
}
