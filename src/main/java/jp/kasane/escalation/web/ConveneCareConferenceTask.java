package jp.kasane.escalation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.escalation.ConveneCareConference;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

/** ケア会議の招集 from the worklist. */
@Component
class ConveneCareConferenceTask implements TaskCompletion {

    private final ConveneCareConference convene;
    private final JsonBodies bodies;

    ConveneCareConferenceTask(ConveneCareConference convene, JsonBodies bodies) {
        this.convene = convene;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "escalation/convene-care-conference";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        ConferenceForm form = bodies.read(body, ConferenceForm.class);
        convene.convene(subject.id(), form.startsAt(), form.place(), actor);
    }
}
