package jp.kasane.meeting.web;

import jp.kasane.meeting.NotesEntry;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Notes as typed. Components as in {@link NotesEntry}. */
record NotesInput(
        @Nullable String text,
        @Nullable String version,
        @Nullable String page,
        @Nullable String save) {

    private static final int LONGEST_PAGE = 64;

    NotesEntry toEntry() {
        String from = Typed.text(page);
        boolean known = from != null && from.length() <= LONGEST_PAGE;
        return new NotesEntry(
                text == null ? "" : text,
                Typed.whole("version", version),
                known ? from : null,
                known ? Typed.optionalWhole("save", save) : null);
    }
}
