package jp.kasane.modelling.rules;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the code refers to by name is still there: its tasks with their ids, and somebody who waits for its messages. */
final class FixedPointRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        Set<String> tasks = checked.all(UserTask.class).stream()
                .map(task -> task.getId() + " " + task.getCamundaFormKey())
                .collect(Collectors.toSet());
        Set<String> awaited = Stream.concat(
                        checked.all(ReceiveTask.class).stream().map(ReceiveTask::getMessage),
                        checked.all(MessageEventDefinition.class).stream().map(MessageEventDefinition::getMessage))
                .filter(Objects::nonNull)
                .map(Message::getName)
                .collect(Collectors.toSet());
        String process =
                checked.processes().stream().findFirst().map(Process::getId).orElse(null);
        for (ProcessContract contract : checked.contracts()) {
            for (FormContract form : contract.forms()) {
                if (!tasks.contains(form.element() + " " + form.formKey())) {
                    findings.add(RuleCode.FIXED_TASK, process, form.element(), form.formKey());
                }
            }
            contract.messages().stream()
                    .filter(MessageContract::required)
                    .map(MessageContract::name)
                    .filter(name -> !awaited.contains(name))
                    .forEach(name -> findings.add(RuleCode.FIXED_MESSAGE, process, name));
        }
    }
}
