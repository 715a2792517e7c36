package jp.kasane.audit;

import jp.kasane.shared.Actor;

/** What a person may do by office at this moment. Implemented where people and seats are known. */
@FunctionalInterface
public interface Standing {

    /** Codes of roles and seats, e.g. {@code CSW;MEMBER:B2+D07}; empty when there are none. */
    String of(Actor actor);
}
