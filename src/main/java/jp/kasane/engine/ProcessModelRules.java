package jp.kasane.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The conventions of Kasane's process models: what keeps them readable, linked to code by name, and harmless. */
public final class ProcessModelRules {

    private static final List<ModelRule> RULES = List.of(
            new ProcessIdRule(),
            new ElementIdRule(),
            new DelegateRule(),
            new NoCodeRule(),
            new ExpressionRule(),
            new UserTaskRule(),
            new LabelRule(),
            new DiagramRule(),
            new CalledProcessRule(),
            new WaitStateRule());

    private ProcessModelRules() {}

    /** Codes of all rules, as they appear in {@link ModelBreach#rule()}. */
    public static List<String> codes() {
        return RULES.stream().map(ModelRule::code).toList();
    }

    /**
     * @param fileName name of the file without folders
     * @param processIds ids of all processes that are or will be deployed together with this one
     * @return every breach, empty when the model is sound
     */
    public static List<ModelBreach> check(String fileName, BpmnModelInstance model, Set<String> processIds) {
        CheckedModel checked = new CheckedModel(fileName, model, processIds);
        List<ModelBreach> breaches = new ArrayList<>();
        RULES.forEach(rule -> rule.check(checked, breaches::add));
        return breaches;
    }
}
