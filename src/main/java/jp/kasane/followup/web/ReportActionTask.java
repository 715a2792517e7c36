package jp.kasane.followup.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.followup.ReportAction;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

@Component
class ReportActionTask implements TaskCompletion {
    private final ReportAction reportAction;
    private final JsonBodies bodies;

    ReportActionTask(ReportAction reportAction, JsonBodies bodies) {
        this.reportAction = reportAction;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "followup/report-action";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        ReportForm form = bodies.read(body, ReportForm.class);
        reportAction.report(subject.id(), form.told(), form.onBehalfOf(), null, actor);
    }
}
