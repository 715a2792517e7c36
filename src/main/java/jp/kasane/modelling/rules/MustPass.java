package jp.kasane.modelling.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** From which steps no end can be reached without passing a certain kind of step. Of parallel ways one has to pass it. */
final class MustPass {

    private final Predicate<FlowNode> kind;

    MustPass(Predicate<FlowNode> kind) {
        this.kind = kind;
    }

    /** Whether every way on from the step passes one of the kind. */
    boolean after(FlowNode node, Flow flow) {
        return leads(node, flow, from(flow));
    }

    private Set<FlowNode> from(Flow flow) {
        Set<FlowNode> sure = new HashSet<>(flow.nodes());
        while (sure.removeIf(node -> !is(node) && !leads(node, flow, sure))) {
            // until nothing changes
        }
        return sure;
    }

    private static boolean leads(FlowNode node, Flow flow, Set<FlowNode> sure) {
        if (node.getOutgoing().isEmpty()) {
            return false;
        }
        if (node instanceof ParallelGateway) {
            return flow.after(node).stream().anyMatch(sure::contains);
        }
        return sure.containsAll(flow.after(node))
                && flow.boundaries(node).stream()
                        .filter(BoundaryEvent::cancelActivity)
                        .allMatch(sure::contains);
    }

    /** A subprocess counts when everything in it passes such a step. */
    private boolean is(FlowNode node) {
        if (kind.test(node) || !(node instanceof SubProcess part)) {
            return kind.test(node);
        }
        Flow inside = Flow.of(part);
        return !inside.starts().isEmpty() && from(inside).containsAll(inside.starts());
    }
}
