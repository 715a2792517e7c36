package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table asked outside of the live engine. */
class CompiledTableTest {

    private static final TableEngine ENGINE = new TableEngine();

    @Test
    void answersWithTheRulesOfRequiredDecisionsFirst() {
        CompiledTable table =
                new CompiledTable(ENGINE, "EscalationDecision", Tables.shipped("escalation/EscalationDecision"));

        Verdict verdict = table.ask(Tables.escalation("SUPPORT_NOT_FOUND", 1));

        assertThat(verdict.failure()).isNull();
        assertThat(verdict.output("outcome")).isEqualTo("UP");
        assertThat(verdict.output("target")).isEqualTo("BLOCK");
        assertThat(verdict.rules()).hasSize(4).last().asString().startsWith("EscalationDecision/Rule_Escalation");
        assertThat(table.headline()).isEqualTo("outcome");
    }

    @Test
    void namesTheInputsThatARecordDoesNotHave() {
        CompiledTable table =
                new CompiledTable(ENGINE, "EscalationDecision", Tables.shipped("escalation/EscalationDecision"));
        Map<String, Object> old = new HashMap<>(Tables.escalation("CONTINUED", 1));
        old.remove("overdueActions");
        old.remove("layerAbove");

        assertThat(table.ask(old)).isEqualTo(Verdict.none(Failure.MISSING_INPUT, "layerAbove, overdueActions"));
    }

    @Test
    void onlyWhatTheTableReadsTellsRecordsApart() {
        CompiledTable table = new CompiledTable(ENGINE, "ReplayTrialDecision", Tables.trial(3));

        assertThat(table.used(Map.of("times", 2, "layer", "AREA", "unread", 7))).containsOnlyKeys("times", "layer");
    }

    @Test
    void aGapAClashAndAnErrorAreAnswers() {
        CompiledTable table = new CompiledTable(ENGINE, "ReplayTrialDecision", Tables.trial(3));

        assertThat(table.ask(Map.of("times", -1, "layer", "AREA")).failure()).isEqualTo(Failure.NO_RULE);
        assertThat(table.ask(Map.of("times", 100, "layer", "AREA")))
                .isEqualTo(Verdict.none(Failure.SEVERAL_RULES, "Rule_Up, Rule_Clash"));
        assertThat(table.ask(Map.of("times", "many", "layer", "AREA")).failure())
                .isEqualTo(Failure.ERROR);
    }

    @Test
    void otherLanguagesThanFeelAreNotSpoken() {
        String juel = new String(Tables.trial(3), java.nio.charset.StandardCharsets.UTF_8)
                .replace("<inputExpression id=\"times\"", "<inputExpression expressionLanguage=\"juel\" id=\"times\"");

        CompiledTable table = new CompiledTable(
                ENGINE, "ReplayTrialDecision", juel.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(table.ask(Map.of("times", 1, "layer", "AREA")))
                .isEqualTo(Verdict.none(Failure.ERROR, "only FEEL is evaluated"));
    }
}
