package jp.kasane.modelling.rules;

import java.util.Comparator;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Every step can be reached from the start, from every step the end can be reached, and ways that part meet again well. */
final class CourseRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (Flow flow : Flow.all(checked)) {
            TokenGame game = new TokenGame(flow);
            flow.starts().forEach(game::play);
            flow.nodes().stream()
                    .filter(node -> node instanceof BoundaryEvent event && !event.cancelActivity())
                    .filter(event -> game.entered().contains(((BoundaryEvent) event).getAttachedTo()))
                    .forEach(game::play);
            if (game.isTooWide()) {
                flow.starts().forEach(start -> findings.add(RuleCode.FLOW_TOO_WIDE, start));
            } else {
                report(flow, game, findings);
            }
            each(game.crowded(), RuleCode.TOKEN_TWICE, findings);
        }
    }

    private static void report(Flow flow, TokenGame game, Findings findings) {
        flow.nodes().stream()
                .filter(node -> !game.entered().contains(node))
                .forEach(node -> findings.add(RuleCode.UNREACHABLE, node));
        each(game.stuck(), RuleCode.NO_WAY_OUT, findings);
    }

    private static void each(Set<FlowNode> nodes, RuleCode code, Findings findings) {
        nodes.stream().sorted(Comparator.comparing(FlowNode::getId)).forEach(node -> findings.add(code, node));
    }
}
