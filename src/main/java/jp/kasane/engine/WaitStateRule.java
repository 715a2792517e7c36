package jp.kasane.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** A loop that waits for nothing would run for ever in the thread of whoever entered it. */
final class WaitStateRule implements ModelRule {

    @Override
    public String code() {
        return "wait-state";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        for (FlowNode node : model.flowNodes()) {
            if (!waits(node) && returnsTo(node)) {
                breaches.accept(breach(node.getId(), "stands in a loop without a wait state"));
            }
        }
    }

    private static boolean returnsTo(FlowNode start) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(start.getSucceedingNodes().list());
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node.equals(start)) {
                return true;
            }
            if (!waits(node) && seen.add(node)) {
                open.addAll(node.getSucceedingNodes().list());
            }
        }
        return false;
    }

    /** Called processes and subprocesses are examined themselves; here they count as a stop. */
    private static boolean waits(FlowNode node) {
        boolean works = node instanceof ServiceTask || node instanceof BusinessRuleTask;
        return node instanceof Activity && !works
                || node instanceof IntermediateCatchEvent
                || node instanceof BoundaryEvent;
    }
}
