package jp.kasane.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** Works as an application would that calls the engine and keeps no records: every call its own transaction. */
final class BareSide implements Side {

    private final String name;
    private final ProcessEngine engine;
    private final Tally tally;

    BareSide(String name, ProcessEngine engine, Tally tally) {
        this.name = name;
        this.engine = engine;
        this.tally = tally;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public void carry(int cases) {
        List<String> numbers =
                IntStream.range(0, cases).mapToObj(each -> receive()).toList();
        for (Task task : open("CSW", "UserTask_AssessCase")) {
            BareDecisions.urgency(engine.getDecisionService());
            complete(task, Map.of());
        }
        Ladder.LAYERS.forEach(layer -> deliberate(layer, numbers));
        List<String> actions = numbers.stream().map(each -> agree()).toList();
        work("SYSTEM:MEMBER", actions.size());
        Ladder.LAYERS.forEach(layer -> completeAll(layer + ":SECRETARIAT", "UserTask_AcknowledgeAnswer", Map.of()));
        completeAll("CSW", "UserTask_MonitorCase", Map.of("monitoring", "CLOSE"));
    }

    private String receive() {
        long id = BareDecisions.nextId();
        String number = "2026-" + id;
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "CaseEscalationProcess",
                        number,
                        Map.of(
                                "caseId",
                                id,
                                "caseNumber",
                                number,
                                "referralId",
                                0L,
                                "assessmentDue",
                                Ladder.inDays(7)));
        return number;
    }

    private void deliberate(String layer, List<String> numbers) {
        String secretariat = layer + ":SECRETARIAT";
        new BareMeeting(engine, layer).hold();
        numbers.forEach(number -> engine.getRuntimeService()
                .createMessageCorrelation("DeliberationConcluded")
                .processInstanceBusinessKey(number)
                .correlate());
        completeAll(layer + ":CHAIR", "UserTask_ApproveMinutes", Map.of());
        String outcome = Ladder.isTop(layer) ? "SUPPORTED" : "UP";
        completeAll(secretariat, "UserTask_ConfirmProposal", Map.of("outcome", outcome, "shareSuccess", false));
        if (!Ladder.isTop(layer)) {
            completeAll(Ladder.above(layer) + ":SECRETARIAT", "UserTask_AcceptReferral", Map.of("accepted", true));
        }
    }

    private String agree() {
        BareDecisions.followUp(engine.getDecisionService());
        long id = BareDecisions.nextId();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "FollowUpActionProcess",
                        "A-" + id,
                        Map.of(
                                "actionId",
                                id,
                                "assigneeId",
                                "77",
                                "secretariatGroup",
                                "SYSTEM:SECRETARIAT",
                                "dueAt",
                                Ladder.inDays(14),
                                "reminderAt",
                                Ladder.inDays(10)));
        return "A-" + id;
    }

    private void work(String group, int expected) {
        List<Task> mine = engine.getTaskService()
                .createTaskQuery()
                .taskAssignee("77")
                .taskDefinitionKey("UserTask_CarryOutAction")
                .list();
        if (mine.size() != expected) {
            throw new IllegalStateException(group + " has " + mine.size() + " actions");
        }
        mine.forEach(task -> complete(task, Map.of()));
        completeAll("SYSTEM:SECRETARIAT", "UserTask_VerifyReport", Map.of("verified", true));
    }

    private void completeAll(String group, String definitionKey, Map<String, Object> variables) {
        open(group, definitionKey).forEach(task -> complete(task, variables));
    }

    private void complete(Task task, Map<String, Object> variables) {
        engine.getTaskService().complete(task.getId(), variables);
    }

    private List<Task> open(String group, String definitionKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroup(group)
                .taskDefinitionKey(definitionKey)
                .list();
    }
}
