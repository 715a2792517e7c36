package jp.kasane.access;

import java.util.Set;

/** What a person is today, at whichever council. Implemented by {@code identity}. */
public interface HeldRoles {

    /**
     * With {@link Role#ANYONE} and {@link Role#SIGNED_IN} always.
     *
     * @param personId 0 is Kasane itself, which holds every role
     */
    Set<Role> of(long personId);
}
