package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Which variables a step needs when it begins, and which it sets until it is done. */
final class VariableNames {

    /** What the engine sets for each turn of a repeated step. */
    static final Set<String> OF_A_TURN =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final KnownParts parts;

    VariableNames(KnownParts parts) {
        this.parts = parts;
    }

    Set<String> needed(FlowNode node) {
        Set<String> names = new HashSet<>(Expressions.names(node.getName()));
        delegate(node).ifPresent(use -> names.addAll(use.reads()));
        if (node instanceof UserTask task) {
            names.addAll(names(task.getCamundaCandidateGroups(), task.getCamundaAssignee(), task.getCamundaDueDate()));
            String subject = TaskProperties.of(task).get(TaskProperties.SUBJECT_VARIABLE);
            if (subject != null && !subject.isBlank()) {
                names.add(subject);
            }
        }
        if (node instanceof CatchEvent event) {
            timers(event)
                    .forEach(timer -> names.addAll(names(
                            text(timer.getTimeDate()), text(timer.getTimeDuration()), text(timer.getTimeCycle()))));
        }
        if (node instanceof CallActivity call) {
            names.addAll(new Passed(call).sources());
        }
        node.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .forEach(condition -> names.addAll(names(text(condition))));
        return names;
    }

    /** What decides how often a step is repeated. */
    static List<String> ofRepetition(FlowNode node) {
        return repetition(node)
                .map(loop -> names(text(loop.getLoopCardinality()), loop.getCamundaCollection()))
                .orElse(List.of());
    }

    static Optional<MultiInstanceLoopCharacteristics> repetition(FlowNode node) {
        return node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? Optional.of(loop)
                : Optional.empty();
    }

    Set<String> set(FlowNode node) {
        Set<String> names = new HashSet<>();
        delegate(node).ifPresent(use -> names.addAll(use.writes()));
        if (node instanceof UserTask task) {
            contracts(ProcessContract::forms)
                    .filter(form -> form.formKey().equals(task.getCamundaFormKey()))
                    .map(FormContract::writes)
                    .forEach(names::addAll);
        }
        if (node instanceof ReceiveTask task) {
            names.addAll(with(task.getMessage()));
        }
        if (node instanceof CatchEvent event) {
            event.getEventDefinitions().stream()
                    .filter(MessageEventDefinition.class::isInstance)
                    .map(definition -> ((MessageEventDefinition) definition).getMessage())
                    .forEach(message -> names.addAll(with(message)));
        }
        if (node instanceof CallActivity call) {
            names.addAll(new Passed(call).results());
        }
        return names;
    }

    private Optional<VariableUse> delegate(FlowNode node) {
        String expression = node instanceof ServiceTask service
                ? service.getCamundaDelegateExpression()
                : node instanceof BusinessRuleTask rule ? rule.getCamundaDelegateExpression() : null;
        return Expressions.variable(expression).map(parts.delegates()::get);
    }

    private Set<String> with(@Nullable Message message) {
        return message == null
                ? Set.of()
                : contracts(ProcessContract::messages)
                        .filter(contract -> contract.name().equals(message.getName()))
                        .findFirst()
                        .map(MessageContract::writes)
                        .orElse(Set.of());
    }

    private <T> Stream<T> contracts(Function<ProcessContract, List<T>> part) {
        return parts.contracts().stream().map(part).flatMap(List::stream);
    }

    private static Collection<TimerEventDefinition> timers(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .toList();
    }

    private static List<String> names(@Nullable String... expressions) {
        return Stream.of(expressions)
                .flatMap(expression -> Expressions.names(expression).stream())
                .toList();
    }

    private static @Nullable String text(@Nullable ModelElementInstance element) {
        return element == null ? null : element.getTextContent();
    }
}
