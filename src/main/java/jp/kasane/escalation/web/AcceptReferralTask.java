package jp.kasane.escalation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.AcceptReferral;
import jp.kasane.escalation.ReturnReferral;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受理・差戻し from the worklist. */
@Component
class AcceptReferralTask implements TaskCompletion {

    private final AcceptReferral accept;
    private final ReturnReferral giveBack;
    private final JsonBodies bodies;

    AcceptReferralTask(AcceptReferral accept, ReturnReferral giveBack, JsonBodies bodies) {
        this.accept = accept;
        this.giveBack = giveBack;
        this.bodies = bodies;
    }

    /** @param reason must be given when {@code accepted} is false */
    record Form(
            @NotNull(message = "{escalation.accept.missing}")
            Boolean accepted,

            @Size(max = Texts.LONGEST, message = "{escalation.text.long}") @Nullable
            String reason) {}

    @Override
    public String formKey() {
        return "escalation/accept-referral";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        Form form = bodies.read(body, Form.class);
        if (form.accepted()) {
            accept.accept(subject.id(), actor);
            return;
        }
        String reason = form.reason();
        if (reason == null || reason.isBlank()) {
            throw ProblemException.invalid("reason", "escalation.return.reason-missing");
        }
        giveBack.giveBack(subject.id(), reason, actor);
    }
}
