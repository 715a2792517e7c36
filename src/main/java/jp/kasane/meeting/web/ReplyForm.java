package jp.kasane.meeting.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotNull;
import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.ReplyAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 出欠回答. Components as in {@link NewReply}.
 *
 * @param onBehalfOf whose answer the secretariat enters; null for the caller's own
 */
record ReplyForm(
        @NotNull(message = "{meeting.reply.required}") ReplyAnswer answer,
        @Nullable String substituteName,
        @Nullable String substituteOrganisation,
        @Nullable String remark,
        @JsonAlias("personId") @Nullable Long onBehalfOf) {

    NewReply toReply() {
        return new NewReply(answer, substituteName, substituteOrganisation, remark);
    }
}
