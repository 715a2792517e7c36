package jp.kasane.modelling.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where a process stands still until a person, a message or a date lets it go on. */
final class Waiting {

    private final CheckedProcess checked;
    private final Set<String> underway = new HashSet<>();
    private final Map<FlowNode, Boolean> known = new HashMap<>();

    Waiting(CheckedProcess checked) {
        this.checked = checked;
        checked.processes().forEach(process -> underway.add(process.getId()));
    }

    /** Whether nothing gets past the step without waiting; a repeated step may happen no time at all. */
    boolean holdsUp(FlowNode node) {
        Boolean found = known.get(node);
        if (found == null) {
            found = examine(node);
            known.put(node, found);
        }
        return found;
    }

    private boolean examine(FlowNode node) {
        if (node instanceof BoundaryEvent
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway) {
            return true;
        }
        if (VariableNames.repetition(node).isPresent()) {
            return false;
        }
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof SubProcess part && holdsUp(Flow.of(part))
                || node instanceof CallActivity call && holdsUp(call);
    }

    /** Calls that are reached from the start without waiting, those in subprocesses included. */
    List<CallActivity> callsAtOnce() {
        return callsAtOnce(checked, this);
    }

    /** Whether what is called calls one of these processes again before anything waits. */
    boolean comesBackAtOnce(CallActivity call, Set<String> own) {
        Set<String> seen = new HashSet<>(own);
        List<CallActivity> open = new ArrayList<>(List.of(call));
        while (!open.isEmpty()) {
            String key = String.valueOf(open.remove(open.size() - 1).getCalledElement());
            if (own.contains(key)) {
                return true;
            }
            if (seen.add(key)) {
                checked.called(key).ifPresent(called -> open.addAll(callsAtOnce(called, new Waiting(called))));
            }
        }
        return false;
    }

    private static List<CallActivity> callsAtOnce(CheckedProcess checked, Waiting waiting) {
        List<CallActivity> calls = new ArrayList<>();
        List<Flow> open =
                new ArrayList<>(checked.processes().stream().map(Flow::of).toList());
        while (!open.isEmpty()) {
            for (FlowNode node : entered(open.remove(open.size() - 1), waiting)) {
                if (node instanceof CallActivity call) {
                    calls.add(call);
                } else if (node instanceof SubProcess part) {
                    open.add(Flow.of(part));
                }
            }
        }
        return calls;
    }

    /** Steps that are entered before anything waits. */
    private static Collection<FlowNode> entered(Flow flow, Waiting waiting) {
        return flow.reachable(flow.starts(), waiting::holdsUp);
    }

    private boolean holdsUp(Flow flow) {
        return entered(flow, this).stream().noneMatch(EndEvent.class::isInstance);
    }

    /** A process that calls itself is looked at elsewhere. */
    private boolean holdsUp(CallActivity call) {
        String key = String.valueOf(call.getCalledElement());
        if (!underway.add(key)) {
            return true;
        }
        boolean holds = checked.called(key)
                .map(called -> called.processes().stream().map(Flow::of).allMatch(this::holdsUp))
                .orElse(true);
        underway.remove(key);
        return holds;
    }
}
