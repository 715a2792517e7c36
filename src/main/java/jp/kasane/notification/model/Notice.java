package jp.kasane.notification.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person on one channel.
 *
 * @param params JSON object of codes, numbers and dates
 * @param attempts how often a delivery was tried
 */
public record Notice(
        long id,
        long recipientId,
        Channel channel,
        NoticeKind kind,
        String params,
        int attempts,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime readAt) {}
