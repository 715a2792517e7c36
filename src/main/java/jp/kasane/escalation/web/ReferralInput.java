package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is written with a step of a referral, and the state of it that was on the screen. */
final class ReferralInput {

    private ReferralInput() {}

    /** 受理 and 受領: nothing to be written. */
    record Plain(int version) {}

    /** 差戻し. */
    record GiveBack(
            int version,

            @NotBlank(message = "{escalation.page.referral.reason.missing}")
            @Size(max = Texts.LONGEST, message = "{escalation.text.long}")
            @Nullable
            String reason) {}

    /** 回答. */
    record Reply(
            int version,

            @NotBlank(message = "{escalation.page.referral.text.missing}")
            @Size(max = Texts.LONGEST, message = "{escalation.text.long}")
            @Nullable
            String text) {}
}
