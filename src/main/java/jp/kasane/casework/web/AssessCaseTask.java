package jp.kasane.casework.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.casework.Cases;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

/** {@code UserTask_AssessCase} from the worklist. */
@Component
class AssessCaseTask implements TaskCompletion {

    private final Cases cases;
    private final JsonBodies bodies;

    AssessCaseTask(Cases cases, JsonBodies bodies) {
        this.cases = cases;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "casework/assess-case";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        cases.assess(subject.id(), bodies.read(body, AssessmentForm.class).toAssessment(), actor);
    }
}
