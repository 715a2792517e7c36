package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * 提案の変更, as typed.
 *
 * @param deliberation the one whose proposal was on the screen
 */
record OverrideInput(
        long deliberation,

        @NotBlank(message = "{escalation.page.choice.missing}") @Nullable
        String outcome,

        @NotBlank(message = "{escalation.page.proposal.reason.missing}")
        @Size(max = Texts.LONGEST, message = "{escalation.text.long}")
        String reason) {

    static OverrideInput empty(long deliberation) {
        return new OverrideInput(deliberation, null, "");
    }

    Outcome chosen() {
        return Choice.of(Outcome.class, "outcome", outcome);
    }
}
