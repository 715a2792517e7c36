package jp.kasane.escalation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.escalation.MonitorCase;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

/** モニタリング from the worklist. */
@Component
class MonitorCaseTask implements TaskCompletion {

    private final MonitorCase monitor;
    private final JsonBodies bodies;

    MonitorCaseTask(MonitorCase monitor, JsonBodies bodies) {
        this.monitor = monitor;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "escalation/monitor-case";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        MonitoringForm form = bodies.read(body, MonitoringForm.class);
        monitor.monitor(subject.id(), form.result(), form.closingReason(), form.note(), actor);
    }
}
