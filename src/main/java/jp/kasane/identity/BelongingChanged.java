package jp.kasane.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's organisation or roles are others from now on, and with them what the person may know. Published in the
 * transaction of the change.
 *
 * @param from id of the organisation that the person belonged to; null when none
 * @param to id of the one that the person belongs to now; null when none
 */
public record BelongingChanged(
        long personId, @Nullable Long from, @Nullable Long to) {}
