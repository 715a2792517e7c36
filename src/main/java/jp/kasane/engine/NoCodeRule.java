package jp.kasane.engine;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A deployed model may not carry code of its own: no scripts, classes, listeners, connectors or injected fields. */
final class NoCodeRule implements ModelRule {

    private static final List<Class<? extends ModelElementInstance>> CODE = List.of(
            ScriptTask.class,
            CamundaScript.class,
            CamundaExecutionListener.class,
            CamundaTaskListener.class,
            CamundaConnector.class,
            CamundaField.class);

    private static final List<String> ATTRIBUTES =
            List.of("class", "expression", "type", "topic", "decisionRef", "variableMappingClass", "resource");

    @Override
    public String code() {
        return "no-code";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        for (Class<? extends ModelElementInstance> kind : CODE) {
            for (ModelElementInstance element : model.all(kind)) {
                breaches.accept(breach(element.getElementType().getTypeName(), "code does not belong in a model"));
            }
        }
        model.all(BaseElement.class).forEach(element -> attributes(element, breaches));
        model.all(ConditionExpression.class).forEach(condition -> {
            if (condition.getLanguage() != null) {
                breaches.accept(breach(condition.getParentElement().getAttributeValue("id"), "is a script"));
            }
        });
    }

    private void attributes(BaseElement element, Consumer<ModelBreach> breaches) {
        for (String attribute : ATTRIBUTES) {
            if (element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute) != null) {
                breaches.accept(breach(element.getId(), "camunda:" + attribute + " is not allowed"));
            }
        }
    }
}
