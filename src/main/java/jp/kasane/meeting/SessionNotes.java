package jp.kasane.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.meeting.model.LineMerge;
import org.jspecify.annotations.Nullable;

/**
 * The notes of an item as they stand.
 *
 * @param version 0 while nobody wrote
 * @param writtenBy who saved last; null while nobody wrote
 * @param clash the oldest text that waits for a decision; null when none does
 */
public record SessionNotes(
        long itemId,
        int version,
        String text,
        @Nullable Long writtenBy,
        @Nullable OffsetDateTime writtenAt,
        @Nullable Clash clash) {

    /**
     * A text that rewrote the same lines as somebody else's.
     *
     * @param typed what was to be saved
     * @param lines each place where the two differ
     * @param both the text that keeps both at each place
     */
    public record Clash(NotesVersion typed, List<LineMerge.Clash> lines, String both) {}
}
