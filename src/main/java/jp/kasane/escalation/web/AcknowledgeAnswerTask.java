package jp.kasane.escalation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.escalation.AcknowledgeReferral;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.TaskCompletion;
import org.springframework.stereotype.Component;

/** 回答の受領 from the worklist; nothing has to be filled in. */
@Component
class AcknowledgeAnswerTask implements TaskCompletion {

    private final AcknowledgeReferral acknowledge;

    AcknowledgeAnswerTask(AcknowledgeReferral acknowledge) {
        this.acknowledge = acknowledge;
    }

    @Override
    public String formKey() {
        return "escalation/acknowledge-answer";
    }

    @Override
    public void complete(Subject subject, JsonNode body, Actor actor) {
        acknowledge.acknowledge(subject.id(), actor);
    }
}
