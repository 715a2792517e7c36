package jp.kasane.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads tables from the deployed models. A table and those that it requires are versioned together. */
@Component
class DeployedTables implements DecisionTables {

    private final RepositoryService repository;

    DeployedTables(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<DecisionSheet> of(String key, int version) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .decisionDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            return List.of();
        }
        Decision decision = repository.getDmnModelInstance(definition.getId()).getModelElementById(key);
        Map<String, DecisionSheet> tables = new LinkedHashMap<>();
        collect(decision, tables);
        return List.copyOf(tables.values());
    }

    private static void collect(Decision decision, Map<String, DecisionSheet> tables) {
        for (InformationRequirement requirement : decision.getInformationRequirements()) {
            Decision required = requirement.getRequiredDecision();
            if (required != null && !tables.containsKey(required.getId())) {
                collect(required, tables);
            }
        }
        if (decision.getExpression() instanceof DecisionTable table) {
            tables.put(decision.getId(), read(decision, table));
        }
    }

    private static DecisionSheet read(Decision decision, DecisionTable table) {
        return new DecisionSheet(
                decision.getId(),
                decision.getName(),
                table.getInputs().stream().map(DeployedTables::column).toList(),
                table.getOutputs().stream().map(DeployedTables::column).toList(),
                rules(table.getRules()));
    }

    private static DecisionSheet.Column column(Input input) {
        String expression = input.getInputExpression().getText().getTextContent();
        return new DecisionSheet.Column(expression, either(input.getLabel(), expression));
    }

    private static DecisionSheet.Column column(Output output) {
        return new DecisionSheet.Column(output.getName(), either(output.getLabel(), output.getName()));
    }

    private static List<DecisionSheet.Rule> rules(Collection<Rule> rows) {
        List<DecisionSheet.Rule> rules = new ArrayList<>();
        for (Rule row : rows) {
            rules.add(new DecisionSheet.Rule(
                    row.getId(),
                    rules.size() + 1,
                    annotation(row),
                    row.getInputEntries().stream()
                            .map(entry -> entry.getText().getTextContent())
                            .toList(),
                    row.getOutputEntries().stream()
                            .map(entry -> entry.getText().getTextContent())
                            .toList()));
        }
        return rules;
    }

    private static String annotation(DmnElement element) {
        Description description = element.getDescription();
        return description == null ? "" : description.getTextContent();
    }

    private static String either(@Nullable String label, String name) {
        return label == null || label.isBlank() ? name : label;
    }
}
