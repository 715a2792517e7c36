package jp.kasane.followup.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

@Component
class VerifyReportTask implements TaskCompletion {
    private final Verification verification;
    private final JsonBodies bodies;

    VerifyReportTask(Verification verification, JsonBodies bodies) {
        this.verification = verification;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "followup/verify-report";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        VerifyForm form = bodies.read(body, VerifyForm.class);
        verification.judge(subject.id(), form, null, actor);
    }
}
