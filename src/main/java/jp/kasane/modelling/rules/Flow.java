package jp.kasane.modelling.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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

/** The steps of one process or one subprocess, and which follows which. */
final class Flow {

    private final List<FlowNode> nodes;

    private Flow(ModelElementInstance scope) {
        this.nodes = scope.getChildElementsByType(FlowNode.class).stream().toList();
    }

    static Flow of(Process process) {
        return new Flow(process);
    }

    static Flow of(SubProcess subProcess) {
        return new Flow(subProcess);
    }

    /** One for each process and subprocess of the model. */
    static List<Flow> all(CheckedProcess checked) {
        List<Flow> flows = new java.util.ArrayList<>();
        checked.processes().forEach(process -> flows.add(of(process)));
        checked.all(SubProcess.class).forEach(subProcess -> flows.add(of(subProcess)));
        return flows;
    }

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
    static List<FlowNode> after(FlowNode node) {
        return node.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .filter(target -> target != null)
                .toList();
    }

    /** Events that hang on the step. */
    List<BoundaryEvent> boundaries(FlowNode node) {
        return nodes.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> node instanceof Activity && node.equals(event.getAttachedTo()))
                .toList();
    }

    /** Steps that can be entered from these (themselves included) without leaving a step at which to stop. */
    Set<FlowNode> reachable(Collection<? extends FlowNode> from, Predicate<FlowNode> stop) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.add(node) && !stop.test(node)) {
                open.addAll(after(node));
                open.addAll(boundaries(node));
            }
        }
        return seen;
    }
}
