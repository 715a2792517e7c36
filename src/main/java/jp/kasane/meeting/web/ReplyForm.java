package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotNull;
import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.ReplyAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 出欠回答. Components as in {@link NewReply}.
 *
 * @param personId whose answer it is; null for the caller's own
 */
record ReplyForm(
        @NotNull(message = "{meeting.reply.required}") ReplyAnswer answer,
        @Nullable String substituteName,
        @Nullable String substituteOrganisation,
        @Nullable String remark,
        @Nullable Long personId) {

    NewReply toReply() {
        return new NewReply(answer, substituteName, substituteOrganisation, remark);
    }
}
