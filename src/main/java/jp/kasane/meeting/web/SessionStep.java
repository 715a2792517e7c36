package jp.kasane.meeting.web;

import jp.kasane.meeting.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * A step of a session: what was promised, each item, the closing.
 *
 * @param key as in the path: {@code promised}, the item's position, or {@code close}
 * @param title of an item: what it is about; otherwise a message key
 * @param item null for the first and the last step
 * @param count of what was promised, or of what is missing; 0 for items
 */
record SessionStep(String key, String title, @Nullable AgendaItem item, State state, boolean clash, int count) {

    static final String PROMISED = "promised";
    static final String CLOSE = "close";

    /** Where an item stands. */
    enum State {
        WAITING,
        RUNNING,
        CONCLUDED
    }

    public boolean isPromised() {
        return key.equals(PROMISED);
    }

    public boolean isClose() {
        return key.equals(CLOSE);
    }
}
