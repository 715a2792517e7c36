package jp.kasane.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kasane.shared.SubjectType;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** A user task says which form completes it, who may do it (one group or one person) and what it is about. */
final class UserTaskRule implements ModelRule {

    private static final Set<String> SUBJECTS =
            Arrays.stream(SubjectType.values()).map(Enum::name).collect(Collectors.toSet());

    @Override
    public String code() {
        return "user-task";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        model.all(UserTask.class).forEach(task -> {
            if (!matches(task.getCamundaFormKey(), "[a-z]+/[a-z-]+")) {
                breaches.accept(breach(task.getId(), "needs a formKey module/form"));
            }
            if (!hasOneResponsible(task)) {
                breaches.accept(breach(task.getId(), "needs exactly one candidate group or one assignee"));
            }
            Map<String, String> properties = properties(task);
            if (!SUBJECTS.contains(properties.getOrDefault("subjectType", ""))
                    || !matches(properties.get("subjectVariable"), "[a-z][A-Za-z]*Id")) {
                breaches.accept(breach(task.getId(), "needs the properties subjectType and subjectVariable"));
            }
        });
    }

    private static boolean hasOneResponsible(UserTask task) {
        boolean group = matches(task.getCamundaCandidateGroups(), "[^,]+");
        boolean assignee = matches(task.getCamundaAssignee(), ".+");
        return task.getCamundaCandidateUsers() == null && group != assignee;
    }

    private static Map<String, String> properties(UserTask task) {
        if (task.getExtensionElements() == null) {
            return Map.of();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (one, other) -> ""));
    }

    private static boolean matches(@Nullable String value, String pattern) {
        return value != null && value.matches(pattern);
    }
}
