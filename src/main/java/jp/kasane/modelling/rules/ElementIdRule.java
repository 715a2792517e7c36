package jp.kasane.modelling.rules;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;

/**
 * An id says what it is and what it means: {@code UserTask_SetAgenda} rather than {@code Activity_0x3f2}. Only kinds of
 * elements that Kasane knows are used.
 */
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
    public void check(CheckedProcess checked, Findings findings) {
        checked.all(FlowElement.class).forEach(element -> {
            String kind = element.getElementType().getTypeName();
            List<String> prefixes = PREFIXES.get(kind);
            if (prefixes == null) {
                findings.add(RuleCode.ELEMENT_KIND, element, kind);
            } else if (prefixes.stream().noneMatch(prefix -> isMeaningful(element.getId(), prefix))) {
                findings.add(RuleCode.ELEMENT_ID, element, prefixes.get(0));
            }
        });
        checked.all(Message.class).forEach(message -> {
            if (!("Message_" + message.getName()).equals(message.getId())) {
                findings.add(RuleCode.MESSAGE_ID, message, String.valueOf(message.getName()));
            }
        });
    }

    /** A word in capital: the modeler's own ids begin with a digit. */
    private static boolean isMeaningful(String id, String prefix) {
        return id.matches(prefix + "_[A-Z][A-Za-z0-9]+");
    }
}
