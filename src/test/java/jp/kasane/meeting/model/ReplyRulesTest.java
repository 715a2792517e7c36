package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.ReplyAnswer;
import org.junit.jupiter.api.Test;

class ReplyRulesTest {

    @Test
    void blankTextsAreLeftOut() {
        assertThat(ReplyRules.checked(new NewReply(ReplyAnswer.ABSENT, " ", "", "　")))
                .isEqualTo(new NewReply(ReplyAnswer.ABSENT, null, null, null));
    }

    @Test
    void aSubstituteHasAName() {
        assertThatThrownBy(() -> ReplyRules.checked(new NewReply(ReplyAnswer.SUBSTITUTE, " ", "社協", null)))
                .hasMessage("meeting.reply.substitute-needed");
    }

    @Test
    void whoComesHasNoSubstitute() {
        assertThatThrownBy(() -> ReplyRules.checked(new NewReply(ReplyAnswer.ATTEND, "𠮷野 太郎", null, null)))
                .hasMessage("meeting.reply.substitute-needless");
    }

    @Test
    void aRemarkHasAnEnd() {
        assertThatThrownBy(() -> ReplyRules.checked(new NewReply(ReplyAnswer.ATTEND, null, null, "長".repeat(201))))
                .hasMessage("meeting.text.long");
    }
}
