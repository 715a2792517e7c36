package jp.kasane.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting, as the secretariat enters it.
 *
 * @param personId whom Kasane knows; null for a guest, who is then named
 * @param name of a guest; ignored when the person is known
 * @param organisation of a guest; ignored when the person is known
 * @param came whether the person was there
 * @param onBehalfOf whom the person stood in for
 */
public record Attendee(
        @Nullable Long personId,
        @Nullable String name,
        @Nullable String organisation,
        boolean came,
        @Nullable String onBehalfOf) {}
