package jp.kasane.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is shown by example; every table answers every input once. Examples: {@code decisions/<key>.csv}. */
class DecisionTablesTest {

    private static final Map<String, DmnModelInstance> FILES = files();
    private static final Map<String, DecisionModel> TABLES = tables();

    static Stream<String> keys() {
        return TABLES.keySet().stream();
    }

    static Stream<Example> examples() {
        return keys().flatMap(key -> Example.of(TABLES.get(key)));
    }

    @Test
    void theSixDecisionsAndTheThreeTheyRequireAreThere() {
        assertThat(TABLES)
                .containsOnlyKeys(
                        "AgendaPriorityDecision",
                        "CommonalityDecision",
                        "ComplexityDecision",
                        "DisclosureDecision",
                        "EscalationDecision",
                        "FollowUpScheduleDecision",
                        "IssuePromotionDecision",
                        "PersistenceDecision",
                        "UrgencyDecision");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredByItsRule(Example example) {
        DmnDecisionRuleResult answer =
                example.table().evaluate(example.inputs()).getSingleResult();

        assertThat(DecisionModel.MATCHED.ids()).containsExactly(example.rule());
        Map<String, String> told = new HashMap<>();
        answer.getEntryMap().forEach((name, value) -> told.put(name, String.valueOf(value)));
        assertThat(told).isEqualTo(example.outputs());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyRuleHasAnExample(String key) {
        Set<String> shown = new HashSet<>();
        Example.of(TABLES.get(key)).forEach(example -> shown.add(example.rule()));

        assertThat(shown).isEqualTo(Set.copyOf(TABLES.get(key).ruleIds()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void exactlyOneRuleMatchesWhateverComesIn(String key) {
        DecisionModel table = TABLES.get(key);
        assertThat(table.table().getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);

        Set<String> hit = new HashSet<>();
        for (Map<String, Object> inputs : table.inputSpace()) {
            assertThat(table.evaluate(inputs).getResultList())
                    .as("%s answers %s", key, inputs)
                    .hasSize(1);
            hit.addAll(DecisionModel.MATCHED.ids());
        }
        assertThat(hit).isEqualTo(Set.copyOf(table.ruleIds()));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUED,         2, 1, NORMAL, 0, 0, 0, CONTINUE, CONTINUED_FRESH",
        "CONTINUED,         2, 1, HIGH,   0, 0, 0, UP,       STUCK",
        "CONTINUED,         1, 3, HIGH,   0, 0, 0, CONTINUE, CONTINUED_COMPLEX",
        "SUPPORT_NOT_FOUND, 1, 2, NORMAL, 0, 0, 1, UP,       NOT_FOUND_COMPLEX",
        "SUPPORT_NOT_FOUND, 1, 1, NORMAL, 3, 2, 0, UP,       NOT_FOUND_COMMON"
    })
    void escalationFollowsFromItsRequiredDecisions(
            String conclusion,
            int timesDiscussed,
            int fieldCount,
            String urgency,
            int similarCases,
            int similarDistricts,
            int overdueActions,
            String outcome,
            String reasonCode) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "conclusion", conclusion,
                "timesDiscussed", timesDiscussed,
                "fieldCount", fieldCount,
                "urgency", urgency,
                "similarCases", similarCases,
                "similarDistricts", similarDistricts,
                "overdueActions", overdueActions));
        inputs.putAll(Map.of("hasLayerAbove", true, "layer", "AREA", "layerAbove", "BLOCK"));
        inputs.putAll(Map.of("goodPractice", false, "becameUrgent", false));

        DmnEngine engine = MatchedRules.listenedTo(new MatchedRules());
        DmnDecisionRuleResult answer = engine.evaluateDecisionTable(
                        engine.parseDecision("EscalationDecision", FILES.get("EscalationDecision")), inputs)
                .getSingleResult();

        assertThat(answer.<String>getEntry("outcome")).isEqualTo(outcome);
        assertThat(answer.<String>getEntry("reasonCode")).isEqualTo(reasonCode);
    }

    private static Map<String, DmnModelInstance> files() {
        try (Stream<Path> found = Files.walk(Path.of("dmn"))) {
            Map<String, DmnModelInstance> files = new TreeMap<>();
            found.filter(file -> file.toString().endsWith(".dmn"))
                    .forEach(file -> files.put(
                            file.getFileName().toString().replace(".dmn", ""), Dmn.readModelFromFile(file.toFile())));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, DecisionModel> tables() {
        Map<String, DecisionModel> tables = new TreeMap<>();
        FILES.values()
                .forEach(model -> model.getModelElementsByType(Decision.class)
                        .forEach(decision -> tables.put(decision.getId(), DecisionModel.of(decision.getId(), model))));
        return tables;
    }

    /** A row of {@code decisions/<key>.csv}: inputs by name, expected outputs under names that begin with {@code >}. */
    record Example(DecisionModel table, String rule, Map<String, Object> inputs, Map<String, String> outputs) {

        static Stream<Example> of(DecisionModel table) {
            Path file = Path.of("src/test/resources/decisions", table.key() + ".csv");
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = CSVParser.parse(Files.readString(file), format)) {
                List<Example> examples =
                        rows.stream().map(row -> example(table, row)).toList();
                return examples.stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Example example(DecisionModel table, CSVRecord row) {
            Map<String, Object> inputs = new LinkedHashMap<>();
            Map<String, String> outputs = new LinkedHashMap<>();
            row.toMap().forEach((name, value) -> {
                if (name.startsWith(">")) {
                    outputs.put(name.substring(1), value);
                } else if (!"rule".equals(name)) {
                    inputs.put(name, DecisionModel.typed(table.typeOf(name), value));
                }
            });
            return new Example(table, row.get("rule"), inputs, outputs);
        }

        @Override
        public String toString() {
            return rule + " " + inputs.values();
        }
    }
}
