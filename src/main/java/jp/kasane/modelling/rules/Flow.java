package jp.kasane.modelling.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The steps of one process or one subprocess, and which follows which; read once, since asking the model is slow. */
final class Flow {

    private final List<FlowNode> nodes;
    private final Map<FlowNode, List<FlowNode>> after = new HashMap<>();
    private final Map<FlowNode, List<FlowNode>> before = new HashMap<>();
    private final Map<FlowNode, List<BoundaryEvent>> boundaries = new HashMap<>();

    private Flow(ModelElementInstance scope) {
        Collection<FlowNode> all = scope.getChildElementsByType(FlowNode.class);
        all.forEach(this::read);
        Set<FlowNode> ordered = new LinkedHashSet<>(
                reachable(all.stream().filter(StartEvent.class::isInstance).toList(), node -> false));
        ordered.addAll(all);
        this.nodes = List.copyOf(ordered);
    }

    static Flow of(Process process) {
        return new Flow(process);
    }

    static Flow of(SubProcess subProcess) {
        return new Flow(subProcess);
    }

    /** One for each process and subprocess of the model. */
    static List<Flow> all(CheckedProcess checked) {
        List<Flow> flows = new ArrayList<>();
        checked.processes().forEach(process -> flows.add(of(process)));
        checked.all(SubProcess.class).forEach(subProcess -> flows.add(of(subProcess)));
        return flows;
    }

    /** About in the order in which they happen. */
    List<FlowNode> nodes() {
        return nodes;
    }

    List<StartEvent> starts() {
        return nodes.stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
    }

    /** Steps that follow when the step is done. */
    List<FlowNode> after(FlowNode node) {
        return after.getOrDefault(node, List.of());
    }

    /** Steps that it follows. */
    List<FlowNode> before(FlowNode node) {
        return before.getOrDefault(node, List.of());
    }

    /** Events that hang on the step. */
    List<BoundaryEvent> boundaries(FlowNode node) {
        return boundaries.getOrDefault(node, List.of());
    }

    /** Steps that can be entered from these (themselves included) without leaving a step at which to stop; nearest first. */
    Set<FlowNode> reachable(Collection<? extends FlowNode> from, Predicate<FlowNode> stop) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            FlowNode node = open.removeFirst();
            if (seen.add(node) && !stop.test(node)) {
                open.addAll(after(node));
                open.addAll(boundaries(node));
            }
        }
        return seen;
    }

    private void read(FlowNode node) {
        after.put(
                node,
                node.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .filter(Objects::nonNull)
                        .toList());
        before.put(
                node,
                node.getIncoming().stream()
                        .map(SequenceFlow::getSource)
                        .filter(Objects::nonNull)
                        .toList());
        if (node instanceof BoundaryEvent event) {
            Activity attachedTo = event.getAttachedTo();
            boundaries.computeIfAbsent(attachedTo, key -> new ArrayList<>()).add(event);
        }
    }
}
