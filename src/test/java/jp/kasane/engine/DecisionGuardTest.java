package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import jp.kasane.modelling.HostileFiles;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's own wall for decisions, when a file came to it without being read before. */
class DecisionGuardTest {

    private static final DmnEngine ENGINE = engine();
    private static final String TABLE =
            new String(HostileFiles.harmless().get(1).content(), StandardCharsets.UTF_8);

    @Test
    void aTableInFeelWorks() {
        assertThat(decide(TABLE)).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "python", "x"})
    void anotherLanguageIsRefused(String language) {
        String entry = TABLE.replace("<inputEntry ", "<inputEntry expressionLanguage=\"" + language + "\" ");
        String output = TABLE.replace("<outputEntry ", "<outputEntry expressionLanguage=\"" + language + "\" ");
        String input = TABLE.replace("<inputExpression ", "<inputExpression expressionLanguage=\"" + language + "\" ");
        String all = TABLE.replace("namespace=", "expressionLanguage=\"" + language + "\" namespace=");
        for (String broken : new String[] {entry, output, input, all}) {
            assertThat(broken).isNotEqualTo(TABLE);
            assertThatThrownBy(() -> decide(broken)).hasStackTraceContaining("not FEEL");
        }
    }

    @Test
    void aDecisionThatIsNoTableIsRefused() {
        String literal = TABLE.replaceAll(
                "(?s)<decisionTable.*</decisionTable>",
                "<variable name=\"x\"/><literalExpression><text>1</text></literalExpression>");
        assertThatThrownBy(() -> decide(literal)).hasStackTraceContaining("is not a table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(c) external {java: {class: \"java.lang.System\", method signature: \"nanoTime()\"}}",
                "java.lang.System.nanoTime()",
                "kind.getClass()",
                "{f: function() external {java: {class: \"java.lang.System\", method signature: \"nanoTime()\"}}, r: f()}.r"
            })
    void feelItselfDoesNotReachJava(String feel) {
        String reaching = TABLE.replace("<text>15</text>", "<text>" + feel + "</text>");
        Object answer;
        try {
            answer = decide(reaching.replace(" typeRef=\"integer\"", ""));
        } catch (RuntimeException e) {
            answer = null;
        }
        assertThat(answer).isNull();
    }

    private static DmnEngine engine() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        GuardedDecisions.guard(configuration);
        return configuration.getDmnEngineConfiguration().buildEngine();
    }

    private static Object decide(String table) {
        DmnDecision decision = ENGINE.parseDecision(
                "HarmlessDecision", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        return ENGINE.evaluateDecisionTable(
                        decision, Variables.createVariables().putValue("kind", "NEW"))
                .getSingleResult()
                .getEntry("minutes");
    }
}
