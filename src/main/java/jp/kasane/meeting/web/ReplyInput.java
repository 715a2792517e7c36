package jp.kasane.meeting.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import jp.kasane.meeting.Invitation;
import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.Reply;
import jp.kasane.meeting.ReplyAnswer;
import org.jspecify.annotations.Nullable;

/** 出欠回答, as typed. What was typed about a substitute counts only when one is sent. */
record ReplyInput(
        @Nullable Integer version,

        @NotNull(message = "{meeting.page.reply.choose}") @Nullable
        ReplyAnswer answer,

        @Nullable String substituteName,
        @Nullable String substituteOrganisation,
        @Nullable String remark) {

    static ReplyInput of(Invitation invitation) {
        Reply reply = invitation.reply();
        return reply == null
                ? new ReplyInput(0, null, "", "", "")
                : new ReplyInput(
                        reply.version(),
                        reply.answer(),
                        reply.substituteName(),
                        reply.substituteOrganisation(),
                        reply.remark());
    }

    NewReply toReply() {
        ReplyAnswer chosen = Objects.requireNonNull(answer);
        boolean sends = chosen == ReplyAnswer.SUBSTITUTE;
        return new NewReply(chosen, sends ? substituteName : null, sends ? substituteOrganisation : null, remark);
    }
}
