package jp.kasane.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An answer to an invitation as it is entered. Components as in {@link Reply}.
 *
 * @param remark anything the secretariat should know; null when nothing
 */
public record NewReply(
        ReplyAnswer answer,
        @Nullable String substituteName,
        @Nullable String substituteOrganisation,
        @Nullable String remark) {

    NewReply remarking(@Nullable String other) {
        return new NewReply(answer, substituteName, substituteOrganisation, other);
    }
}
