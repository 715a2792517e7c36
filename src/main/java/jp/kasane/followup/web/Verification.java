package jp.kasane.followup.web;

import jp.kasane.followup.VerifyReport;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One form, two outcomes. */
@Component
class Verification {
    private final VerifyReport verifyReport;

    Verification(VerifyReport verifyReport) {
        this.verifyReport = verifyReport;
    }

    void judge(long actionId, VerifyForm form, @Nullable Integer version, Actor actor) {
        if (form.verified()) {
            verifyReport.verify(actionId, version, actor);
        } else {
            verifyReport.sendBack(actionId, form.reason(), form.dueOn(), version, actor);
        }
    }
}
