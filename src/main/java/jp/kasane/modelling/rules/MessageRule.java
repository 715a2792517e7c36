package jp.kasane.modelling.rules;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.engine.MessageContract;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.jspecify.annotations.Nullable;

/** What waits for a message waits for one that is really sent; otherwise nobody ever gets past it. */
final class MessageRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Set<String> sent = checked.parts().contracts().stream()
                .flatMap(contract -> contract.messages().stream())
                .map(MessageContract::name)
                .collect(Collectors.toSet());
        checked.all(ReceiveTask.class).forEach(task -> check(task, task.getMessage(), sent, findings));
        checked.all(MessageEventDefinition.class)
                .forEach(event -> check((BaseElement) event.getParentElement(), event.getMessage(), sent, findings));
    }

    private static void check(BaseElement element, @Nullable Message message, Set<String> sent, Findings findings) {
        if (message == null || message.getName() == null) {
            findings.add(RuleCode.MESSAGE_MISSING, element);
        } else if (!sent.contains(message.getName())) {
            findings.add(RuleCode.MESSAGE_UNKNOWN, element, message.getName());
        }
    }
}
