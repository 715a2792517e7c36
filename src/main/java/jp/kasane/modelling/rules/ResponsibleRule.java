package jp.kasane.modelling.rules;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** A user task belongs to exactly one group or one person, so that it appears in somebody's worklist. */
final class ResponsibleRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (UserTask task : checked.all(UserTask.class)) {
            String group = task.getCamundaCandidateGroups();
            String assignee = task.getCamundaAssignee();
            boolean several = isGiven(task.getCamundaCandidateUsers()) || isGiven(group) == isGiven(assignee);
            if (several || isGiven(group) && group.contains(",")) {
                findings.add(RuleCode.RESPONSIBLE_MISSING, task);
            } else if (isGiven(assignee)
                    ? Expressions.variable(assignee).isEmpty()
                    : !isGroup(group, checked.parts().roles())) {
                findings.add(RuleCode.RESPONSIBLE_FORM, task, isGiven(assignee) ? assignee : group);
            }
        }
    }

    /** A variable, a role of the whole municipality, or a role at a council such as {@code CORE:SECRETARIAT}. */
    private static boolean isGroup(String group, KnownParts.Roles roles) {
        int colon = group.indexOf(':');
        return Expressions.variable(group).isPresent()
                || roles.global().contains(group)
                || colon > 0
                        && group.substring(0, colon).matches("[A-Za-z0-9_-]+")
                        && roles.council().contains(group.substring(colon + 1));
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
