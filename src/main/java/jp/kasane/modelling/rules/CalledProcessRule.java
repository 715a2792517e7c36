package jp.kasane.modelling.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A called process exists, inherits the business key, by which messages find it, gets every variable that it needs, and
 * sets every variable that is taken back. The same holds for those that already call a changed process.
 */
final class CalledProcessRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (CallActivity call : checked.all(CallActivity.class)) {
            Passed passed = new Passed(call);
            if (!passed.handsOverBusinessKey()) {
                findings.add(RuleCode.CALL_BUSINESS_KEY, call);
            }
            String key = String.valueOf(call.getCalledElement());
            checked.called(key)
                    .ifPresentOrElse(
                            called -> compare(
                                    passed,
                                    called,
                                    (input, output) -> findings.add(
                                            input ? RuleCode.CALL_INPUT : RuleCode.CALL_OUTPUT, call, output, key)),
                            () -> findings.add(RuleCode.CALL_UNKNOWN, call, key));
        }
        checked.neighbours().activeOnly().forEach(caller -> callers(caller, checked, findings));
    }

    private static void callers(BpmnModelInstance caller, CheckedProcess checked, Findings findings) {
        for (Process process : checked.processes()) {
            caller.getModelElementsByType(CallActivity.class).stream()
                    .filter(call -> process.getId().equals(call.getCalledElement()))
                    .forEach(call -> compare(
                            new Passed(call),
                            checked,
                            (input, variable) -> findings.add(
                                    input ? RuleCode.CALLER_INPUT : RuleCode.CALLER_OUTPUT,
                                    process,
                                    variable,
                                    call.getId())));
        }
    }

    /** @param missing takes the name of a variable, and whether it is an input */
    private static void compare(Passed passed, CheckedProcess called, BiConsumer<Boolean, String> missing) {
        Set<String> inputs = VariableFlow.inputs(called);
        inputs.stream().filter(input -> !passed.handsOver(input)).forEach(input -> missing.accept(true, input));
        Set<String> known = new TreeSet<>(VariableFlow.of(called, inputs).everSet());
        passed.expected().stream()
                .filter(output -> !known.contains(output) && !passed.handsOver(output))
                .sorted()
                .forEach(output -> missing.accept(false, output));
    }
}
