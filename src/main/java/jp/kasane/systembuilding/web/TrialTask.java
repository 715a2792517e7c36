package jp.kasane.systembuilding.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.TrialArrangement;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

@Component
class TrialTask implements TaskCompletion {
    private final TrialArrangement trial;
    private final JsonBodies bodies;

    TrialTask(TrialArrangement trial, JsonBodies bodies) {
        this.trial = trial;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "systembuilding/trial";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        TrialForm form = bodies.read(body, TrialForm.class);
        trial.tryOut(subject.id(), form.arrangement(), form.from(), null, actor);
    }
}
