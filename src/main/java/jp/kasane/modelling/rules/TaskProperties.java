package jp.kasane.modelling.rules;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The extension properties of a user task, which say what it is about. */
final class TaskProperties {

    static final String SUBJECT_TYPE = "subjectType";
    static final String SUBJECT_VARIABLE = "subjectVariable";

    private TaskProperties() {}

    /** By name; one that is given twice has no value. */
    static Map<String, String> of(UserTask task) {
        if (task.getExtensionElements() == null) {
            return Map.of();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null && property.getCamundaValue() != null)
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (one, other) -> ""));
    }
}
