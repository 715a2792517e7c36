package jp.kasane.modelling.drawing;

import java.util.Map;
import jp.kasane.council.LadderOutline;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What the parts of a drawing share: the sheet, the plan, and how Kasane's kinds of tasks are set up.
 *
 * @param process that is drawn
 */
record Stage(Sheet sheet, Process process, Plan plan, LadderOutline outline) {

    static void document(Sheet sheet, BaseElement element, String text) {
        sheet.part(element, Documentation.class).setTextContent(text);
    }

    void document(BaseElement element, String text) {
        document(sheet, element, text);
    }

    <T extends FlowElement> T find(Class<T> type, String id) {
        return type.cast(sheet.model().getModelElementById(id));
    }

    /** {@code ServiceTask_CloseCase} is done by {@code ${closeCaseDelegate}}. */
    static void delegate(ServiceTask task) {
        task.setCamundaDelegateExpression(delegateOf(task));
    }

    static void delegate(BusinessRuleTask task) {
        task.setCamundaDelegateExpression(delegateOf(task));
    }

    private static String delegateOf(Activity task) {
        String meaning = task.getId().substring(task.getId().indexOf('_') + 1);
        return "${" + Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1) + "Delegate}";
    }

    /** @param subject what the task is about, e.g. {@code CASE}, and the variable that holds its id */
    void form(UserTask task, String formKey, String group, String due, Map.Entry<String, String> subject) {
        task.setCamundaFormKey(formKey);
        task.setCamundaCandidateGroups(group);
        task.setCamundaDueDate(due);
        CamundaProperties properties = sheet.part(extensions(task), CamundaProperties.class);
        property(properties, "subjectType", subject.getKey());
        property(properties, "subjectVariable", subject.getValue());
    }

    private void property(CamundaProperties properties, String name, String value) {
        CamundaProperty property = sheet.part(properties, CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
    }

    /** Calls a process for the same case. */
    ExtensionElements call(CallActivity activity, String called) {
        activity.setCalledElement(called);
        ExtensionElements extensions = extensions(activity);
        sheet.part(extensions, CamundaIn.class).setCamundaBusinessKey("${caseNumber}");
        in(extensions, "caseId", "caseId");
        in(extensions, "caseNumber", "caseNumber");
        return extensions;
    }

    void in(ExtensionElements extensions, String source, String target) {
        CamundaIn in = sheet.part(extensions, CamundaIn.class);
        in.setCamundaSource(source);
        in.setCamundaTarget(target);
    }

    void inValue(ExtensionElements extensions, String expression, String target) {
        CamundaIn in = sheet.part(extensions, CamundaIn.class);
        in.setCamundaSourceExpression(expression);
        in.setCamundaTarget(target);
    }

    void out(ExtensionElements extensions, String name) {
        CamundaOut out = sheet.part(extensions, CamundaOut.class);
        out.setCamundaSource(name);
        out.setCamundaTarget(name);
    }

    private ExtensionElements extensions(BaseElement element) {
        return sheet.part(element, ExtensionElements.class);
    }
}
