package jp.kasane.meeting.web;

import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as it is shown to a member.
 *
 * @param closed whether the viewer may know only that there is an item
 * @param name how people refer to what it is about; null when there is no name
 * @param path of its page; null when it has none
 * @param summary what the viewer may know of the case, in one line; null when nothing
 * @param disclosure level of the summary, the end of {@code meeting.page.disclosure.<level>}; null without a summary
 */
record Paper(
        int position,
        ItemKind kind,
        boolean closed,
        @Nullable String name,
        @Nullable String path,
        int minutes,
        @Nullable String presenter,
        @Nullable String summary,
        @Nullable String disclosure,
        @Nullable ConclusionType conclusion) {}
