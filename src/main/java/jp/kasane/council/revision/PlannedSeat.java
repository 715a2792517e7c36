package jp.kasane.council.revision;

import org.jspecify.annotations.Nullable;

/** A seat of a council, whoever holds it. Components as in {@link jp.kasane.council.Seat}. */
public record PlannedSeat(
        String councilCode,
        String role,
        String title,
        String secrecy,
        @Nullable String organisation) {}
