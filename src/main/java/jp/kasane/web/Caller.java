package jp.kasane.web;

import jp.kasane.shared.Actor;

/** The signed-in person of the current request. A bean; inject it into controllers. */
public interface Caller {

    /** @throws IllegalStateException outside a request */
    Actor actor();

    /** Whether a person asks; not so while Kasane itself is at work. */
    default boolean isSomebody() {
        return true;
    }
}
