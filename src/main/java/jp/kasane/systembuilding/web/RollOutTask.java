package jp.kasane.systembuilding.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.RollOutArrangement;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

@Component
class RollOutTask implements TaskCompletion {
    private final RollOutArrangement rollOut;
    private final JsonBodies bodies;

    RollOutTask(RollOutArrangement rollOut, JsonBodies bodies) {
        this.rollOut = rollOut;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "systembuilding/roll-out";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        RollOutForm form = bodies.read(body, RollOutForm.class);
        rollOut.rollOut(subject.id(), form.arrangement(), form.since(), null, actor);
    }
}
