package jp.kasane.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;

/** An id says what it is and what it means: {@code UserTask_SetAgenda}, never {@code Activity_0x3f2}. */
final class ElementIdRule implements ModelRule {

    private static final Map<String, List<String>> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", List.of("StartEvent")),
            Map.entry("endEvent", List.of("EndEvent")),
            Map.entry("intermediateCatchEvent", List.of("TimerEvent", "MessageEvent")),
            Map.entry("boundaryEvent", List.of("BoundaryEvent")),
            Map.entry("userTask", List.of("UserTask")),
            Map.entry("serviceTask", List.of("ServiceTask")),
            Map.entry("businessRuleTask", List.of("BusinessRuleTask")),
            Map.entry("receiveTask", List.of("ReceiveTask")),
            Map.entry("callActivity", List.of("CallActivity")),
            Map.entry("subProcess", List.of("SubProcess")),
            Map.entry("exclusiveGateway", List.of("Gateway")),
            Map.entry("parallelGateway", List.of("Gateway")),
            Map.entry("eventBasedGateway", List.of("Gateway")),
            Map.entry("sequenceFlow", List.of("Flow")));

    @Override
    public String code() {
        return "element-id";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        model.all(FlowElement.class).forEach(element -> {
            String kind = element.getElementType().getTypeName();
            List<String> prefixes = PREFIXES.get(kind);
            if (prefixes == null) {
                breaches.accept(breach(element.getId(), kind + " is not used in these models"));
            } else if (prefixes.stream().noneMatch(prefix -> meaningful(element.getId(), prefix))) {
                breaches.accept(breach(element.getId(), "must be called " + prefixes + "_Meaning"));
            }
        });
        model.all(Message.class).forEach(message -> {
            if (!("Message_" + message.getName()).equals(message.getId())) {
                breaches.accept(breach(message.getId(), "must be called Message_ and its name"));
            }
        });
    }

    /** Words, no counters: the modeler's own ids end in a digit and seven letters. */
    private static boolean meaningful(String id, String prefix) {
        return id.matches(prefix + "_[A-Z][A-Za-z]+");
    }
}
