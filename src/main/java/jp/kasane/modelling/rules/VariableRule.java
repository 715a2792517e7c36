package jp.kasane.modelling.rules;

import java.util.HashSet;
import java.util.Set;
import jp.kasane.engine.ProcessContract;

/** Every variable that a step needs has a value by then. A process that others call gets what it needs from them. */
final class VariableRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Set<String> given = new HashSet<>();
        checked.contracts().stream().map(ProcessContract::startedWith).forEach(given::addAll);
        if (given.isEmpty()) {
            given.addAll(VariableFlow.inputs(checked));
        }
        VariableFlow flow = VariableFlow.of(checked, given);
        flow.unset().forEach(need -> findings.add(RuleCode.VARIABLE_UNKNOWN, need.node(), need.variable()));
        flow.uncertain().forEach(need -> findings.add(RuleCode.VARIABLE_UNCERTAIN, need.node(), need.variable()));
    }
}
