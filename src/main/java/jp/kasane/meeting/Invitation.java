package jp.kasane.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's invitation to a meeting.
 *
 * @param name as it stood when the meeting was convened
 * @param reply null while unanswered
 */
public record Invitation(
        long personId,
        String name,
        @Nullable String organisation,
        @Nullable Reply reply) {}
