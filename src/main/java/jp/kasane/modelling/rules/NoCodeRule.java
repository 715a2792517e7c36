package jp.kasane.modelling.rules;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

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
    public void check(CheckedProcess checked, Findings findings) {
        for (Class<? extends ModelElementInstance> kind : CODE) {
            checked.all(kind)
                    .forEach(code -> findings.add(
                            RuleCode.CODE_IN_MODEL,
                            owner(code),
                            code.getElementType().getTypeName()));
        }
        checked.all(BaseElement.class).forEach(element -> attributes(element, findings));
        checked.all(ConditionExpression.class).forEach(condition -> {
            if (condition.getLanguage() != null) {
                findings.add(RuleCode.CODE_IN_MODEL, owner(condition), condition.getLanguage());
            }
        });
    }

    private static void attributes(BaseElement element, Findings findings) {
        for (String attribute : ATTRIBUTES) {
            if (element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute) != null) {
                findings.add(RuleCode.CODE_IN_MODEL, element, "camunda:" + attribute);
            }
        }
    }

    /** Id of the innermost element around it that can be pointed at in the picture. */
    private static @Nullable String owner(ModelElementInstance code) {
        ModelElementInstance element = code;
        while (element != null && element.getAttributeValue("id") == null) {
            element = element.getParentElement();
        }
        return element == null ? null : element.getAttributeValue("id");
    }
}
