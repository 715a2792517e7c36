package jp.kasane.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A text of an item's notes that was saved once. None is ever changed or erased.
 *
 * @param baseVersion what its writer had before; 0 is the empty text
 * @param page which open page it came from; null without scripts
 * @param pageSave the how many-th save of that page
 */
public record NotesVersion(
        long itemId,
        int version,
        NotesKind kind,
        String text,
        int baseVersion,
        long writtenBy,
        OffsetDateTime writtenAt,
        @Nullable String page,
        @Nullable Integer pageSave) {

    NotesVersion withText(String shown) {
        return new NotesVersion(itemId, version, kind, shown, baseVersion, writtenBy, writtenAt, page, pageSave);
    }
}
