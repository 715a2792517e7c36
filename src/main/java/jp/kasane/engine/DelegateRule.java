package jp.kasane.engine;

import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;

/** {@code ServiceTask_SubmitToBacklog} is done by {@code ${submitToBacklogDelegate}}: the name is the link. */
final class DelegateRule implements ModelRule {

    @Override
    public String code() {
        return "delegate";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        model.all(ServiceTask.class)
                .forEach(task -> check(task.getId(), task.getCamundaDelegateExpression(), breaches));
        model.all(BusinessRuleTask.class)
                .forEach(task -> check(task.getId(), task.getCamundaDelegateExpression(), breaches));
    }

    private void check(String id, @Nullable String expression, Consumer<ModelBreach> breaches) {
        String expected = "${" + beanOf(id) + "}";
        if (!expected.equals(expression)) {
            breaches.accept(breach(id, "must be done by " + expected));
        }
    }

    private static String beanOf(String id) {
        String meaning = id.substring(id.indexOf('_') + 1);
        return Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1) + "Delegate";
    }
}
