package jp.kasane.meeting.persistence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who typed the remark of an answer: whoever corrects the answer later and leaves the remark is not its author.
 *
 * @param personId whose answer it is
 * @param by null when nobody knows
 */
public record RemarkAuthor(
        long personId, @Nullable Long by, @Nullable OffsetDateTime at) {}
