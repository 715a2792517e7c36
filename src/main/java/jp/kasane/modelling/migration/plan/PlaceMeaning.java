package jp.kasane.modelling.migration.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What a place is to the rest of Kasane, and what else of it is worth telling when it differs. */
final class PlaceMeaning {

    private PlaceMeaning() {}

    static String of(FlowNode node) {
        if (node instanceof UserTask) {
            return property(node, "subjectType") + " " + property(node, "subjectVariable");
        }
        if (node instanceof CallActivity call) {
            return call.getCalledElement() + " " + constants(call);
        }
        if (node instanceof ReceiveTask task) {
            return name(task.getMessage());
        }
        return node instanceof CatchEvent event
                ? events(event)
                : node.getElementType().getTypeName();
    }

    static Map<String, String> settings(FlowNode node) {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "name", node.getName());
        if (node instanceof UserTask task) {
            put(settings, "form", task.getCamundaFormKey());
            put(settings, "group", task.getCamundaCandidateGroups());
            put(settings, "assignee", task.getCamundaAssignee());
            put(settings, "due", task.getCamundaDueDate());
        }
        if (node instanceof CatchEvent event) {
            put(settings, "time", time(event));
        }
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            settings.put(name, value.strip());
        }
    }

    /** Inputs that the model itself fixes, e.g. the layer that a deliberation is held at. */
    private static Map<String, String> constants(CallActivity call) {
        return extensions(call, CamundaIn.class).stream()
                .filter(in -> in.getCamundaSourceExpression() != null)
                .filter(in -> in.getCamundaSourceExpression().startsWith("${'"))
                .collect(Collectors.toMap(
                        CamundaIn::getCamundaTarget, CamundaIn::getCamundaSourceExpression, (a, b) -> b, TreeMap::new));
    }

    private static String events(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .map(PlaceMeaning::eventOf)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String eventOf(EventDefinition definition) {
        String type = definition.getElementType().getTypeName();
        if (definition instanceof MessageEventDefinition message) {
            return type + " " + name(message.getMessage());
        }
        if (definition instanceof SignalEventDefinition signal) {
            Signal given = signal.getSignal();
            return type + " " + (given == null ? "" : given.getName());
        }
        return type;
    }

    private static String name(@Nullable Message message) {
        return message == null ? "" : String.valueOf(message.getName());
    }

    private static @Nullable String time(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(ModelElementInstance::getRawTextContent)
                .findFirst()
                .orElse(null);
    }

    private static String property(FlowNode node, String name) {
        return extensions(node, CamundaProperties.class).stream()
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .filter(each -> name.equals(each.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }
}
