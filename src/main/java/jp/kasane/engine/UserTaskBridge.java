package jp.kasane.engine;

import java.time.OffsetDateTime;
import java.util.Date;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Tells {@link UserTaskObserver}s of tasks in Kasane's own terms. */
final class UserTaskBridge implements TaskListener {

    private final ObjectProvider<UserTaskObserver> observers;

    UserTaskBridge(ObjectProvider<UserTaskObserver> observers) {
        this.observers = observers;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            OpenedTask opened = describe(task);
            observers.forEach(observer -> observer.opened(opened));
        } else {
            observers.forEach(observer -> observer.closed(task.getId()));
        }
    }

    private static OpenedTask describe(DelegateTask task) {
        // not from the definition's id: the engine leaves the key out of it when the whole would be too long
        String processKey =
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
        UserTask element = task.getBpmnModelElementInstance();
        return new OpenedTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                processKey,
                task.getExecution().getProcessBusinessKey(),
                task.getName(),
                element.getCamundaFormKey(),
                subject(task, element),
                group(task),
                task.getAssignee() == null ? null : Long.valueOf(task.getAssignee()),
                time(task.getDueDate()),
                task.getCreateTime().toInstant().atZone(CurrentTime.ZONE).toOffsetDateTime());
    }

    private static @Nullable String group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable OffsetDateTime time(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(CurrentTime.ZONE).toOffsetDateTime();
    }

    /**
     * The model names the kind of subject and the variable that holds its id. Asked of the execution, whose variables
     * are loaded already: a task has none of its own, and looking for them is a query.
     */
    private static Subject subject(DelegateTask task, UserTask element) {
        SubjectType type = SubjectType.valueOf(property(element, "subjectType"));
        Object id = task.getExecution().getVariable(property(element, "subjectVariable"));
        return new Subject(type, ((Number) id).longValue());
    }

    private static String property(UserTask element, String name) {
        return element
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(element.getId() + " lacks the property " + name));
    }
}
