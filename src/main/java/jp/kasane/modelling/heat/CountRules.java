package jp.kasane.modelling.heat;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.kasane.modelling.heat.persistence.CountRow;
import jp.kasane.modelling.heat.persistence.HeatMapper;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts matches and overridden proposals by rule. */
@Component
class CountRules {

    private final HeatMapper mapper;

    CountRules(HeatMapper mapper) {
        this.mapper = mapper;
    }

    List<RuleHeat> count(String key, DmnModelInstance model, HeatPeriod period) {
        Map<String, CountRow> counted = mapper.rules(key, period.begin(), period.end()).stream()
                .collect(toMap(CountRow::key, Function.identity()));
        List<RuleHeat> rules = new ArrayList<>();
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            if (decision.getExpression() instanceof DecisionTable table) {
                int number = 1;
                for (Rule rule : table.getRules()) {
                    CountRow row = counted.remove(decision.getId() + "/" + rule.getId());
                    rules.add(heat(decision.getId(), rule.getId(), number, note(rule), row));
                    number++;
                }
            }
        }
        counted.values().forEach(row -> rules.add(former(row)));
        return rules;
    }

    private static RuleHeat former(CountRow row) {
        String[] parts = row.key().split("/", 2);
        return heat(parts[0], parts[parts.length - 1], null, null, row);
    }

    private static RuleHeat heat(
            String decision, String rule, @Nullable Integer number, @Nullable String note, @Nullable CountRow row) {
        return new RuleHeat(
                decision, rule, number, note, row == null ? 0 : row.total(), row == null ? 0 : row.overridden(), false);
    }

    private static @Nullable String note(Rule rule) {
        return rule.getDescription() == null ? null : rule.getDescription().getTextContent();
    }
}
