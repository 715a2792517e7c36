package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A loop that waits for nothing would run for ever in the thread of whoever entered it; so would a call of itself. */
final class WaitStateRule implements ModelRule {

    private static final int MOST_TURNS = 100;

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Waiting waiting = new Waiting(checked);
        for (Flow flow : Flow.all(checked)) {
            for (FlowNode node : flow.nodes()) {
                if (!waiting.holdsUp(node) && returnsTo(node, flow, waiting)) {
                    findings.add(RuleCode.LOOP_WITHOUT_WAIT, node);
                }
                turns(node, findings);
            }
        }
        Set<String> own = checked.processes().stream().map(Process::getId).collect(Collectors.toSet());
        for (CallActivity call : waiting.callsAtOnce()) {
            if (own.contains(call.getCalledElement()) || waiting.comesBackAtOnce(call, own)) {
                findings.add(RuleCode.LOOP_WITHOUT_WAIT, call);
            }
        }
    }

    private static boolean returnsTo(FlowNode start, Flow flow, Waiting waiting) {
        Collection<FlowNode> next = flow.after(start);
        return flow.reachable(next, waiting::holdsUp).contains(start);
    }

    private static void turns(FlowNode node, Findings findings) {
        VariableNames.repetition(node)
                .map(loop -> loop.getLoopCardinality())
                .map(cardinality -> cardinality.getTextContent().replaceAll("[${}\\s]", ""))
                .filter(text -> text.matches("\\d+"))
                .filter(text -> text.length() > 6 || Integer.parseInt(text) > MOST_TURNS)
                .ifPresent(text -> findings.add(RuleCode.REPEAT_COUNT, node, text, String.valueOf(MOST_TURNS)));
    }
}
