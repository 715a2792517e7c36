package jp.kasane.engine;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** Refuses a deployed decision that is no table, or that speaks another language than FEEL. */
final class DecisionGuard implements DmnTransformListener {

    @Override
    public void transformDecision(Decision decision, DmnDecision made) {
        if (!(decision.getExpression() instanceof DecisionTable)) {
            throw new ProcessEngineException("decision " + decision.getId() + " is not a table");
        }
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph made) {
        speaksFeel(definitions.getId(), definitions.getExpressionLanguage());
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl made) {
        speaksFeel(input.getId(), made.getExpression().getExpressionLanguage());
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl made) {
        // an output has no expression of its own
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl made) {
        for (UnaryTests entry : rule.getInputEntries()) {
            speaksFeel(entry.getId(), entry.getExpressionLanguage());
        }
        for (LiteralExpression entry : rule.getOutputEntries()) {
            speaksFeel(entry.getId(), entry.getExpressionLanguage());
        }
    }

    private static void speaksFeel(String id, @Nullable String language) {
        if (language != null && !language.equalsIgnoreCase("feel") && !language.endsWith("/FEEL/")) {
            throw new ProcessEngineException(id + " speaks " + language + ", not FEEL");
        }
    }
}
