package jp.kasane.benchmark;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** One instance of the meeting cycle up to the end of the session. */
final class BareMeeting {

    private final ProcessEngine engine;
    private final String layer;
    private final String businessKey;

    BareMeeting(ProcessEngine engine, String layer) {
        this.engine = engine;
        this.layer = layer;
        this.businessKey = "M-" + BareDecisions.nextId();
    }

    void hold() {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "MeetingCycleProcess",
                        businessKey,
                        Map.of(
                                "meetingId", BareDecisions.nextId(),
                                "councilCode", layer,
                                "secretariatGroup", layer + ":SECRETARIAT",
                                "chairGroup", layer + ":CHAIR",
                                "agendaOpensAt", Ladder.inDays(1),
                                "agendaDeadline", Ladder.inDays(2),
                                "startsAt", Ladder.inDays(3)));
        BareDecisions.agenda(engine.getDecisionService());
        engine.getRuntimeService()
                .createMessageCorrelation("AgendaStarted")
                .processInstanceBusinessKey(businessKey)
                .correlate();
        complete("UserTask_SetAgenda");
        complete("UserTask_HoldSession");
    }

    private void complete(String definitionKey) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(definitionKey)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task);
    }
}
