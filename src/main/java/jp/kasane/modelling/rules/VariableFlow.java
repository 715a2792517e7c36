package jp.kasane.modelling.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * Which variables have a value when a step begins: for certain (on every way there) and possibly (on some way). Computed
 * by going round the flow until nothing changes.
 */
final class VariableFlow {

    private final VariableNames names;
    private final Map<FlowNode, Known> before = new HashMap<>();
    private final Map<FlowNode, Set<String>> set = new HashMap<>();
    private final Map<FlowNode, Flow> parts = new HashMap<>();

    private VariableFlow(VariableNames names) {
        this.names = names;
    }

    /** A step that needs a variable. */
    record Need(FlowNode node, String variable) {}

    static VariableFlow of(CheckedProcess checked, Set<String> given) {
        VariableFlow flow = new VariableFlow(new VariableNames(checked.parts()));
        for (Process process : checked.processes()) {
            flow.settle(Flow.of(process), new Known(given, given));
        }
        return flow;
    }

    /** Variables without which the process cannot run: they are set on no way before they are needed. */
    static Set<String> inputs(CheckedProcess checked) {
        Set<String> inputs = new TreeSet<>();
        of(checked, Set.of()).unset().forEach(need -> inputs.add(need.variable()));
        return inputs;
    }

    /** Needs that are met on no way. */
    List<Need> unset() {
        return needs().filter(need -> !before.get(need.node()).possible().contains(need.variable()))
                .toList();
    }

    /** Needs that are met on some ways only. */
    List<Need> uncertain() {
        return needs().filter(need -> before.get(need.node()).possible().contains(need.variable())
                        && !before.get(need.node()).certain().contains(need.variable()))
                .toList();
    }

    /** Everything that any step sets. */
    Set<String> everSet() {
        Set<String> all = new HashSet<>();
        before.keySet().forEach(node -> all.addAll(setBy(node)));
        return all;
    }

    private Stream<Need> needs() {
        return before.keySet().stream()
                .flatMap(node -> Stream.concat(names.needed(node).stream(), VariableNames.ofRepetition(node).stream())
                        .distinct()
                        .map(variable -> new Need(node, variable)));
    }

    /** @return what is known at the end of the scope; null when no end was reached yet */
    private @Nullable Known settle(Flow flow, Known given) {
        Map<FlowNode, Known> after = new HashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FlowNode node : flow.nodes()) {
                Known entry = entry(node, flow, given, after);
                if (entry == null) {
                    continue;
                }
                boolean repeated = isRepeated(node);
                Known inside = repeated ? entry.and(VariableNames.OF_A_TURN) : entry;
                before.put(node, inside);
                Known left = left(node, entry, inside, repeated);
                changed |= left != null && !left.equals(after.put(node, left));
            }
        }
        return flow.nodes().stream()
                .filter(EndEvent.class::isInstance)
                .map(before::get)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one.or(other, false))
                .orElse(null);
    }

    private @Nullable Known entry(FlowNode node, Flow flow, Known given, Map<FlowNode, Known> after) {
        if (node instanceof StartEvent) {
            return given;
        }
        if (node instanceof BoundaryEvent event) {
            return event.getAttachedTo() == null ? null : before.get(event.getAttachedTo());
        }
        boolean joins = node instanceof ParallelGateway;
        return flow.before(node).stream()
                .map(after::get)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one.or(other, joins))
                .orElse(null);
    }

    private static boolean isRepeated(FlowNode node) {
        return VariableNames.repetition(node).isPresent();
    }

    private Set<String> setBy(FlowNode node) {
        return set.computeIfAbsent(node, names::set);
    }

    /** A repeated step may happen no time at all. */
    private @Nullable Known left(FlowNode node, Known entry, Known inside, boolean repeated) {
        Known left = node instanceof SubProcess part
                ? settle(parts.computeIfAbsent(part, key -> Flow.of(part)), inside)
                : inside.and(setBy(node));
        return left == null ? null : repeated ? new Known(entry.certain(), left.possible()) : left;
    }
}
