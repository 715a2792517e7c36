package jp.kasane.modelling.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.kasane.escalation.Outcome;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** Follows what happens after a deliberation that came to an outcome. */
final class OutcomeTrace {

    private static final String VARIABLE = "outcome";

    private final Flow flow;
    private final Predicate<FlowNode> stop;

    /** @param stop where the case has arrived somewhere */
    OutcomeTrace(Flow flow, Predicate<FlowNode> stop) {
        this.flow = flow;
        this.stop = stop;
    }

    /** All places at which the case may arrive next; ends included. */
    Set<FlowNode> next(FlowNode deliberation, Outcome outcome) {
        Set<FlowNode> arrived = new HashSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(flow.after(deliberation));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (stop.test(node) || node instanceof EndEvent) {
                arrived.add(node);
            } else if (seen.add(node)) {
                open.addAll(ways(node, outcome));
            }
        }
        return arrived;
    }

    private List<FlowNode> ways(FlowNode node, Outcome outcome) {
        if (!(node instanceof ExclusiveGateway gateway) || gateway.getOutgoing().size() < 2) {
            return flow.after(node);
        }
        List<FlowNode> ways = new ArrayList<>();
        for (SequenceFlow way : gateway.getOutgoing()) {
            Optional<Boolean> taken = isTaken(way.getConditionExpression(), outcome);
            if (taken.equals(Optional.of(true))) {
                return List.of(way.getTarget());
            }
            if (taken.isEmpty() || way.equals(gateway.getDefault())) {
                ways.add(way.getTarget());
            }
        }
        return ways;
    }

    /** Empty when it depends on something else. */
    private static Optional<Boolean> isTaken(@Nullable ConditionExpression condition, Outcome outcome) {
        if (condition == null) {
            return Optional.of(false);
        }
        return Expressions.comparison(condition.getTextContent())
                .filter(comparison -> VARIABLE.equals(comparison.variable()))
                .map(comparison -> outcome.name().equals(comparison.value()));
    }
}
