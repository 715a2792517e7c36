package jp.kasane.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was invited to a meeting, or came.
 *
 * @param personId null for a guest whom Kasane does not know
 * @param personName name at that time, exactly as given
 * @param organisation organisation at that time
 * @param onBehalfOf whom the person stood in for (代理出席)
 */
public record Attendance(
        @Nullable Long personId,
        String personName,
        @Nullable String organisation,
        boolean invited,
        boolean came,
        @Nullable String onBehalfOf) {}
