package jp.kasane.modelling.rules;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;

/**
 * What the system does is done by a declared delegate, and the name links both: {@code ServiceTask_SubmitToBacklog} is
 * done by {@code ${submitToBacklogDelegate}}. A second step of the same kind may add to the name.
 */
final class DelegateRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        checked.all(ServiceTask.class)
                .forEach(task -> check(task, task.getCamundaDelegateExpression(), checked, findings));
        checked.all(BusinessRuleTask.class)
                .forEach(task -> check(task, task.getCamundaDelegateExpression(), checked, findings));
    }

    private static void check(FlowNode task, @Nullable String expression, CheckedProcess checked, Findings findings) {
        if (expression == null || expression.isBlank()) {
            findings.add(RuleCode.DELEGATE_MISSING, task);
            return;
        }
        Optional<String> delegate = Expressions.variable(expression);
        if (delegate.isEmpty() || !checked.parts().delegates().containsKey(delegate.get())) {
            findings.add(RuleCode.DELEGATE_UNKNOWN, task, expression);
        } else if (isNamedAfterAnother(task.getId(), delegate.get())) {
            findings.add(RuleCode.DELEGATE_NAME, task, delegate.get());
        }
    }

    /** An id without meaning misleads nobody; that it has none is found elsewhere. */
    private static boolean isNamedAfterAnother(String id, String delegate) {
        String meaning = id.substring(id.indexOf('_') + 1);
        String stem = delegate.replaceFirst("Delegate$", "");
        return id.contains("Task_") && !meaning.toLowerCase(Locale.ROOT).startsWith(stem.toLowerCase(Locale.ROOT));
    }
}
