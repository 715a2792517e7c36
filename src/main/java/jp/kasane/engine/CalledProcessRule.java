package jp.kasane.engine;

import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** A called process exists and inherits the business key, by which messages find it. */
final class CalledProcessRule implements ModelRule {

    @Override
    public String code() {
        return "called-process";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        for (CallActivity call : model.all(CallActivity.class)) {
            if (!exists(call.getCalledElement(), model.processIds())) {
                breaches.accept(
                        breach(call.getId(), "calls a process that does not exist: " + call.getCalledElement()));
            }
            if (!passesBusinessKey(call)) {
                breaches.accept(breach(call.getId(), "does not pass on the business key"));
            }
        }
    }

    private static boolean exists(String called, Set<String> processIds) {
        return called != null && processIds.contains(called);
    }

    private static boolean passesBusinessKey(CallActivity call) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> in.getCamundaBusinessKey() != null);
    }
}
