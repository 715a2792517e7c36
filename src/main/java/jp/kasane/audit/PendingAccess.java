package jp.kasane.audit;

import java.time.OffsetDateTime;
import jp.kasane.shared.Actor;

/** An access that happened and is not written yet. */
record PendingAccess(Actor actor, String standing, OffsetDateTime at, Origin origin, Access access) {

    PendingAccess failed() {
        return new PendingAccess(actor, standing, at, origin, access.ended(AccessResult.FAILED));
    }

    /** Whether another entry of the same request says the same. */
    boolean repeats(PendingAccess other) {
        return actor.equals(other.actor) && access.equals(other.access);
    }
}
