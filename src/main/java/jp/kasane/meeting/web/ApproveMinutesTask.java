package jp.kasane.meeting.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.meeting.ApproveMinutes;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 議事録確認 from the worklist of the chair. */
@Component
class ApproveMinutesTask implements TaskCompletion {

    private final ApproveMinutes approval;
    private final JsonBodies bodies;

    ApproveMinutesTask(ApproveMinutes approval, JsonBodies bodies) {
        this.approval = approval;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "meeting/approve-minutes";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        approval.approve(subject.id(), bodies.read(body, Form.class).version(), actor);
    }

    /** @param version version of the minutes that the chair read; null when not told */
    record Form(@Nullable Integer version) {}
}
