package jp.kasane.modelling.kit;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.modelling.ModelFile;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractActivityBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Does what Camunda Modeler does when somebody applies a template to the one task of a new process. */
final class AppliedTemplate {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String PROCESS = "TemplateTrialProcess";

    private final ElementTemplate template;
    private final BpmnModelInstance model;
    private final Activity element;

    private AppliedTemplate(ElementTemplate template) {
        this.template = template;
        this.model = begun();
        this.element = model.getModelElementById(elementId());
    }

    static ModelFile file(ElementTemplate template) {
        AppliedTemplate applied = new AppliedTemplate(template);
        template.json().path("properties").forEach(applied::apply);
        applied.element.setAttributeValueNs(CAMUNDA, "modelerTemplate", template.id());
        applied.element.setAttributeValueNs(
                CAMUNDA,
                "modelerTemplateVersion",
                template.json().path("version").asText());
        applied.chooseMessage();
        return ModelFile.of(PROCESS + ".bpmn", Bpmn.convertToString(applied.model));
    }

    /** The description of a template says which id or message the reader has to choose. */
    private String told(String pattern, String otherwise) {
        String told = template.description().replaceAll("(?s).*" + pattern + ".*", "$1");
        return told.equals(template.description()) ? otherwise : told;
    }

    private String elementId() {
        return told("ID は ([A-Za-z_]+) とする", template.elementType() + "_Trial");
    }

    private void chooseMessage() {
        if (element instanceof ReceiveTask task) {
            String name = told("メッセージは「([A-Za-z]+)」", "");
            Message message = model.newInstance(Message.class);
            message.setId("Message_" + name);
            message.setName(name);
            model.getDefinitions().getRootElements().add(message);
            task.setMessage(message);
        }
    }

    private void apply(JsonNode property) {
        JsonNode binding = property.path("binding");
        String value = property.path("value").asText();
        switch (binding.path("type").asText()) {
            case "property" -> attribute(binding.path("name").asText(), value);
            case "camunda:property" -> property(binding.path("name").asText(), value);
            case "camunda:in:businessKey" -> extended(CamundaIn.class).setCamundaBusinessKey(value);
            case "camunda:in" -> in(binding, value);
            case "camunda:out" -> out(binding.path("source").asText(), value);
            default -> throw new IllegalArgumentException("no way to apply " + binding);
        }
    }

    private void attribute(String name, String value) {
        if (name.startsWith("camunda:")) {
            element.setAttributeValueNs(CAMUNDA, name.substring("camunda:".length()), value);
        } else {
            element.setAttributeValue(name, value);
        }
    }

    private void property(String name, String value) {
        CamundaProperties properties =
                extensions().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .findFirst()
                        .orElseGet(() -> extended(CamundaProperties.class));
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        properties.getCamundaProperties().add(property);
    }

    private void in(JsonNode binding, String value) {
        CamundaIn in = extended(CamundaIn.class);
        if (binding.path("expression").asBoolean()) {
            in.setCamundaSourceExpression(value);
        } else {
            in.setCamundaSource(value);
        }
        in.setCamundaTarget(binding.path("target").asText());
    }

    private void out(String source, String target) {
        CamundaOut out = extended(CamundaOut.class);
        out.setCamundaSource(source);
        out.setCamundaTarget(target);
    }

    private ExtensionElements extensions() {
        if (element.getExtensionElements() == null) {
            element.setExtensionElements(model.newInstance(ExtensionElements.class));
        }
        return element.getExtensionElements();
    }

    private <E extends BpmnModelElementInstance> E extended(Class<E> type) {
        return extensions().addExtensionElement(type);
    }

    /** A process of one task, drawn. */
    private BpmnModelInstance begun() {
        StartEventBuilder start = Bpmn.createExecutableProcess(PROCESS)
                .name("雛形の試し")
                .camundaHistoryTimeToLiveString("P1825D")
                .startEvent("StartEvent_Trial")
                .name("開始");
        return task(start).endEvent("EndEvent_Trial").name("終了").done();
    }

    private AbstractActivityBuilder<?, ?> task(StartEventBuilder start) {
        String id = elementId();
        return switch (template.elementType()) {
            case "UserTask" -> start.userTask(id);
            case "ServiceTask" -> start.serviceTask(id);
            case "BusinessRuleTask" -> start.businessRuleTask(id);
            case "ReceiveTask" -> start.receiveTask(id);
            case "CallActivity" -> start.callActivity(id);
            default -> throw new IllegalArgumentException(template.elementType());
        };
    }
}
