package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;

/** A decision that is taken apart answers as the whole one does. */
class TableStepsTest {

    private static final String KEY = "EscalationDecision";
    private static final int TRIES = 400;
    private static final TableEngine ENGINE = new TableEngine();

    @Test
    void answersAndRulesAreThoseOfTheWhole() {
        byte[] file = Tables.shipped("escalation/EscalationDecision");
        CompiledTable apart = new CompiledTable(ENGINE, KEY, file);
        DmnDecision whole = ENGINE.engine().parseDecision(KEY, new ReadTable(file).model());
        Random random = new Random(20261121);

        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> inputs = inputs(random);
            DmnDecisionResult result = ENGINE.engine().evaluateDecision(whole, inputs);
            Verdict expected = Verdict.answer(result.getResultList().get(0), ENGINE.takeRules());

            Verdict answer = apart.ask(inputs);

            assertThat(answer.outputs()).as(inputs.toString()).isEqualTo(expected.outputs());
            assertThat(answer.rules()).containsExactlyInAnyOrderElementsOf(expected.rules());
            assertThat(answer.rules())
                    .last()
                    .isEqualTo(expected.rules().get(expected.rules().size() - 1));
        }
    }

    @Test
    void aRequiredTableWithSeveralAnswersIsNotTakenApart() {
        String collects = new String(
                        Tables.shipped("escalation/EscalationDecision"), java.nio.charset.StandardCharsets.UTF_8)
                .replace(
                        "id=\"DecisionTable_PersistenceDecision\" hitPolicy=\"UNIQUE\"",
                        "id=\"DecisionTable_PersistenceDecision\" hitPolicy=\"COLLECT\"");

        assertThat(TableSteps.of(ENGINE, KEY, collects.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(TableSteps.of(ENGINE, KEY, Tables.shipped("escalation/EscalationDecision")))
                .hasSize(4);
    }

    private static Map<String, Object> inputs(Random random) {
        Map<String, Object> inputs = Tables.escalation(
                List.of("SUPPORT_FOUND", "SUPPORT_NOT_FOUND", "CONTINUED", "NEEDS_NEW_SERVICE")
                        .get(random.nextInt(4)),
                1 + random.nextInt(6));
        inputs.put("fieldCount", 1 + random.nextInt(5));
        inputs.put("urgency", List.of("NORMAL", "HIGH", "EMERGENCY").get(random.nextInt(3)));
        inputs.put("similarCases", random.nextInt(12));
        inputs.put("similarDistricts", random.nextInt(6));
        inputs.put("overdueActions", random.nextInt(4));
        inputs.put("goodPractice", random.nextBoolean());
        inputs.put("becameUrgent", random.nextInt(5) == 0);
        inputs.put("hasLayerAbove", random.nextBoolean());
        return inputs;
    }
}
