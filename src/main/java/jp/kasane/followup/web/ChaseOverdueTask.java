package jp.kasane.followup.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.followup.ChaseOverdue;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

@Component
class ChaseOverdueTask implements TaskCompletion {
    private final ChaseOverdue chaseOverdue;
    private final JsonBodies bodies;

    ChaseOverdueTask(ChaseOverdue chaseOverdue, JsonBodies bodies) {
        this.chaseOverdue = chaseOverdue;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "followup/chase-overdue";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        ChaseForm form = bodies.read(body, ChaseForm.class);
        chaseOverdue.chase(subject.id(), form.note(), actor);
    }
}
