package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The boxes of a ladder: calls by which a council of one layer deliberates on the case. */
final class Deliberations {

    static final String PROCESS = "CouncilDeliberationProcess";
    static final String LAYER = "layer";

    private final List<CallActivity> calls;

    private Deliberations(Collection<CallActivity> calls) {
        this.calls = calls.stream()
                .filter(call -> PROCESS.equals(call.getCalledElement()))
                .toList();
    }

    static Deliberations of(CheckedProcess checked) {
        return new Deliberations(checked.all(CallActivity.class));
    }

    List<CallActivity> calls() {
        return calls;
    }

    /** Code of the layer that a step's call names; empty for any other step. */
    Optional<String> layerOf(FlowNode node) {
        return node instanceof CallActivity call && calls.contains(call)
                ? new Passed(call).literal(LAYER)
                : Optional.empty();
    }
}
