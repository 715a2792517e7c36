package jp.kasane.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Notes as a secretary saves them.
 *
 * @param text the whole notes of the item
 * @param baseVersion the version that the text was written from; 0 when there was none
 * @param page which open page it comes from, so that a save whose answer was lost is not taken for somebody else's; null
 *     without scripts
 * @param pageSave the how many-th save of that page
 */
public record NotesEntry(
        String text,
        int baseVersion,
        @Nullable String page,
        @Nullable Integer pageSave) {

    /** Without scripts. */
    public static NotesEntry of(String text, int baseVersion) {
        return new NotesEntry(text, baseVersion, null, null);
    }
}
