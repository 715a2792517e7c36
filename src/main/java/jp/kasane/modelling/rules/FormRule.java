package jp.kasane.modelling.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.engine.FormContract;
import jp.kasane.shared.SubjectType;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task says which form completes it and what it is about, so that the form finds the task and its subject. */
final class FormRule implements ModelRule {

    private static final Set<String> SUBJECTS =
            Arrays.stream(SubjectType.values()).map(Enum::name).collect(Collectors.toSet());

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (UserTask task : checked.all(UserTask.class)) {
            Map<String, String> properties = TaskProperties.of(task);
            String subject = properties.getOrDefault(TaskProperties.SUBJECT_TYPE, "");
            if (!SUBJECTS.contains(subject)
                    || !properties
                            .getOrDefault(TaskProperties.SUBJECT_VARIABLE, "")
                            .matches("[a-z][A-Za-z]*Id")) {
                findings.add(
                        RuleCode.SUBJECT_MISSING,
                        task,
                        String.join(" / ", SUBJECTS.stream().sorted().toList()));
            }
            String form = task.getCamundaFormKey();
            if (form == null || form.isBlank()) {
                findings.add(RuleCode.FORM_MISSING, task);
            } else if (!checked.parts().forms().contains(form)) {
                findings.add(RuleCode.FORM_UNKNOWN, task, form);
            } else {
                contract(form, checked).ifPresent(contract -> keep(contract, task, subject, findings));
            }
        }
    }

    private static void keep(FormContract contract, UserTask task, String subject, Findings findings) {
        if (!contract.element().equals(task.getId())) {
            findings.add(RuleCode.FORM_ELEMENT, task, contract.formKey(), contract.element());
        }
        if (SUBJECTS.contains(subject) && !contract.subject().name().equals(subject)) {
            findings.add(
                    RuleCode.SUBJECT_OTHER,
                    task,
                    contract.formKey(),
                    contract.subject().name(),
                    subject);
        }
    }

    private static Optional<FormContract> contract(String form, CheckedProcess checked) {
        return checked.parts().contracts().stream()
                .flatMap(contract -> contract.forms().stream())
                .filter(contract -> contract.formKey().equals(form))
                .findFirst();
    }
}
