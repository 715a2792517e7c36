package jp.kasane.systembuilding.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

@Component
class SortIssueTask implements TaskCompletion {
    private final Sortings sortings;
    private final JsonBodies bodies;

    SortIssueTask(Sortings sortings, JsonBodies bodies) {
        this.sortings = sortings;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "systembuilding/sort-issue";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        SortForm form = bodies.read(body, SortForm.class);
        sortings.sort(subject.id(), form, null, actor);
    }
}
