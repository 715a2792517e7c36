package jp.kasane.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the invitation of a meeting (出欠回答).
 *
 * @param personId whose answer it is
 * @param substituteName who comes instead; null unless {@link ReplyAnswer#SUBSTITUTE}
 * @param repliedBy who entered it: the person, or the secretariat on behalf of it
 * @param version optimistic lock; the first answer has 1
 */
public record Reply(
        long meetingId,
        long personId,
        ReplyAnswer answer,
        @Nullable String substituteName,
        @Nullable String substituteOrganisation,
        @Nullable String remark,
        long repliedBy,
        OffsetDateTime repliedAt,
        int version) {

    /** Whether the secretariat entered it. */
    public boolean isOnBehalf() {
        return repliedBy != personId;
    }

    /** Whether it says the same. */
    public boolean says(NewReply other) {
        return new NewReply(answer, substituteName, substituteOrganisation, remark).equals(other);
    }

    /** As others may see it. */
    Reply remarking(@Nullable String told) {
        return new Reply(
                meetingId,
                personId,
                answer,
                substituteName,
                substituteOrganisation,
                told,
                repliedBy,
                repliedAt,
                version);
    }
}
