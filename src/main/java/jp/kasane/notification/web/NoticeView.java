package jp.kasane.notification.web;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.kasane.notification.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * @param params the codes behind the text, for programs
 */
record NoticeView(
        long id,
        NoticeKind kind,
        String text,
        Map<String, String> params,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime readAt) {}
