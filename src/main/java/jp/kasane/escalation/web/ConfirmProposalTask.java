package jp.kasane.escalation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.Outcome;
import jp.kasane.escalation.OverrideProposal;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提案の確認・変更 from the worklist. */
@Component
class ConfirmProposalTask implements TaskCompletion {

    private final ConfirmProposal confirm;
    private final OverrideProposal override;
    private final JsonBodies bodies;

    ConfirmProposalTask(ConfirmProposal confirm, OverrideProposal override, JsonBodies bodies) {
        this.confirm = confirm;
        this.override = override;
        this.bodies = bodies;
    }

    /**
     * @param outcome what to do instead; must be given when {@code confirmed} is false
     * @param reason likewise
     */
    record Form(
            @NotNull(message = "{escalation.proposal.confirmed-missing}")
            Boolean confirmed,

            @Nullable Outcome outcome,

            @Size(max = Texts.LONGEST, message = "{escalation.text.long}") @Nullable
            String reason) {}

    @Override
    public String formKey() {
        return "escalation/confirm-proposal";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        Form form = bodies.read(body, Form.class);
        if (form.confirmed()) {
            confirm.ofCase(subject.id(), actor);
            return;
        }
        Outcome outcome = form.outcome();
        if (outcome == null) {
            throw ProblemException.invalid("outcome", "escalation.override.outcome-missing");
        }
        String reason = form.reason();
        override.ofCase(subject.id(), outcome, reason == null ? "" : reason, actor);
    }
}
