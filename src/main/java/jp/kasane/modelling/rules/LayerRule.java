package jp.kasane.modelling.rules;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Each box of the ladder names its layer as a literal; that of the municipality has a box for every layer of the profile. */
final class LayerRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Deliberations deliberations = Deliberations.of(checked);
        LadderShape ladder = checked.parts().ladder();
        for (CallActivity call : deliberations.calls()) {
            if (deliberations.layerOf(call).isEmpty()) {
                findings.add(RuleCode.LADDER_LAYER_LITERAL, call);
            }
        }
        checked.processes().stream()
                .filter(process -> process.getId().equals(ladder.process()))
                .forEach(process -> compare(process, deliberations, ladder, findings));
    }

    private static void compare(Process process, Deliberations deliberations, LadderShape ladder, Findings findings) {
        for (CallActivity call : deliberations.calls()) {
            deliberations
                    .layerOf(call)
                    .filter(layer -> !ladder.knows(layer))
                    .ifPresent(layer -> findings.add(RuleCode.LADDER_LAYER_UNKNOWN, call, layer));
        }
        Flow flow = Flow.of(process);
        var drawn = flow.reachable(flow.starts(), node -> false).stream()
                .flatMap(node -> deliberations.layerOf(node).stream())
                .toList();
        ladder.onLadder().stream()
                .filter(layer -> !drawn.contains(layer))
                .forEach(layer -> findings.add(RuleCode.LADDER_LAYER_MISSING, process, layer));
    }
}
