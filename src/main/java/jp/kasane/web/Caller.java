package jp.kasane.web;

import jp.kasane.shared.Actor;

/** The signed-in person of the current request. A bean; inject it into controllers. */
public interface Caller {

    /** @throws IllegalStateException outside a request */
    Actor actor();
}
