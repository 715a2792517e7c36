package jp.kasane.meeting;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time during which an item was before the council.
 *
 * @param endedAt null while it runs
 */
public record SessionSpell(
        long itemId, OffsetDateTime startedAt, @Nullable OffsetDateTime endedAt) {

    /** How long it took, or takes so far. */
    public Duration length(OffsetDateTime now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }
}
