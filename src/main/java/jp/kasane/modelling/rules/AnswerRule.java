package jp.kasane.modelling.rules;

import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Every way up gets its answer: from each deliberation every way to an end passes the preparation of answers, from there
 * their delivery, and from there the acknowledgement. A case that stays at a wait state is visibly open and may do so.
 */
final class AnswerRule {

    static final String PREPARE = "prepareAnswersDelegate";
    private static final String DELIVER = "deliverAnswerDelegate";
    private static final String ACKNOWLEDGE = "escalation/acknowledge-answer";

    private final Deliberations deliberations;

    AnswerRule(Deliberations deliberations) {
        this.deliberations = deliberations;
    }

    static boolean prepares(FlowNode node) {
        return isDoneBy(PREPARE).test(node);
    }

    void check(Flow flow, Findings findings) {
        if (deliberations.calls().isEmpty()) {
            return;
        }
        require(flow, node -> deliberations.layerOf(node).isPresent(), AnswerRule::prepares, findings);
        require(flow, AnswerRule::prepares, isDoneBy(DELIVER), findings);
        acknowledged(flow, findings);
    }

    private static void acknowledged(Flow flow, Findings findings) {
        require(flow, isDoneBy(DELIVER), AnswerRule::isAcknowledgement, findings);
        flow.nodes().stream()
                .filter(SubProcess.class::isInstance)
                .forEach(part -> acknowledged(Flow.of((SubProcess) part), findings));
    }

    private static void require(Flow flow, Predicate<FlowNode> from, Predicate<FlowNode> passing, Findings findings) {
        MustPass must = new MustPass(passing);
        flow.nodes().stream()
                .filter(from)
                .filter(node -> !must.after(node, flow))
                .forEach(node -> findings.add(RuleCode.LADDER_ANSWER, node));
    }

    private static Predicate<FlowNode> isDoneBy(String delegate) {
        return node ->
                node instanceof ServiceTask task && ("${" + delegate + "}").equals(task.getCamundaDelegateExpression());
    }

    private static boolean isAcknowledgement(FlowNode node) {
        return node instanceof UserTask task && ACKNOWLEDGE.equals(task.getCamundaFormKey());
    }
}
