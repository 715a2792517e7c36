package jp.kasane.meeting.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

/** 開催・審議記録 from the worklist: closes the session. */
@Component
class HoldSessionTask implements TaskCompletion {

    private final CloseMeeting closing;
    private final JsonBodies bodies;

    HoldSessionTask(CloseMeeting closing, JsonBodies bodies) {
        this.closing = closing;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "meeting/hold-session";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        bodies.read(body, Form.class);
        closing.close(subject.id(), null, actor);
    }

    /** Nothing to fill in: the record is written item by item. */
    record Form() {}
}
