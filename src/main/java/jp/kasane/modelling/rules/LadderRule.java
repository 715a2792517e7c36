package jp.kasane.modelling.rules;

import java.util.Optional;
import java.util.Set;
import jp.kasane.escalation.Outcome;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The municipality's own ladder does with each outcome what the councils' records do: a referral up arrives at the layer
 * to which the profile has a way, a returned one goes back down, a continued case stays, and support that was found is
 * answered.
 */
final class LadderRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Deliberations deliberations = Deliberations.of(checked);
        AnswerRule answers = new AnswerRule(deliberations);
        LadderShape ladder = checked.parts().ladder();
        for (Process process : checked.processes()) {
            Flow flow = Flow.of(process);
            answers.check(flow, findings);
            if (process.getId().equals(ladder.process())) {
                new Climb(flow, deliberations, ladder, findings).check();
            }
        }
    }

    private record Climb(Flow flow, Deliberations deliberations, LadderShape ladder, Findings findings) {

        void check() {
            for (CallActivity call : deliberations.calls()) {
                deliberations.layerOf(call).filter(ladder::knows).ifPresent(layer -> {
                    for (Outcome outcome : Outcome.values()) {
                        follow(call, layer, outcome);
                    }
                    referral(call, layer);
                });
            }
        }

        private void follow(CallActivity call, String layer, Outcome outcome) {
            OutcomeTrace trace = new OutcomeTrace(
                    flow, node -> deliberations.layerOf(node).isPresent() || AnswerRule.prepares(node));
            Set<FlowNode> next = trace.next(call, outcome);
            next.stream()
                    .flatMap(node -> deliberations.layerOf(node).stream())
                    .filter(upper -> ladder.isAbove(upper, layer) && !mayClimb(layer, upper, outcome))
                    .distinct()
                    .forEach(upper -> findings.add(RuleCode.LADDER_UNDECLARED, call, outcome.name(), layer, upper));
            expected(layer, outcome)
                    .filter(wanted -> next.isEmpty() || !next.stream().allMatch(node -> wanted.equals(nameOf(node))))
                    .ifPresent(wanted -> findings.add(RuleCode.LADDER_OUTCOME, call, outcome.name(), layer, wanted));
        }

        private boolean mayClimb(String layer, String upper, Outcome outcome) {
            return outcome == Outcome.UP && ladder.ways().contains(new LadderShape.Way(layer, upper));
        }

        /** Where the case has to arrive, as {@link #nameOf}; empty where the model is free. */
        private Optional<String> expected(String layer, Outcome outcome) {
            return switch (outcome) {
                case UP -> ladder.above(layer);
                case RETURNED -> ladder.below(layer);
                case CONTINUE -> Optional.of(layer);
                case SUPPORTED -> Optional.of(AnswerRule.PREPARE);
                case URGENT, ISSUE -> Optional.empty();
            };
        }

        private String nameOf(FlowNode node) {
            return AnswerRule.prepares(node)
                    ? AnswerRule.PREPARE
                    : deliberations.layerOf(node).orElse("");
        }

        private void referral(CallActivity call, String layer) {
            Passed passed = new Passed(call);
            boolean arrives = ladder.below(layer).isEmpty() || passed.handsOver("referralId", "referralId");
            boolean leaves = ladder.above(layer).isEmpty() || passed.results().contains("referralId");
            if (!arrives || !leaves) {
                findings.add(RuleCode.LADDER_REFERRAL, call, layer);
            }
        }
    }
}
