package jp.kasane.modelling.replay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;

/** One evaluation on the way to an answer; what it was asked before it knows. */
final class TableStep {

    private static final Pattern MATCHED = Pattern.compile("RuleImpl\\{id='([^']*)'");
    private static final int LONGEST = 300;
    private static final int REMEMBERED = 100_000;

    private final TableEngine engine;
    private final DmnDecision decision;
    private final TableInputs inputs;
    private final Map<Map<String, Object>, Found> known = new ConcurrentHashMap<>();

    /** @param inputs what the evaluation reads */
    TableStep(TableEngine engine, DmnDecision decision, TableInputs inputs) {
        this.engine = engine;
        this.decision = decision;
        this.inputs = inputs;
    }

    /**
     * @param values those to be known by later steps, exactly as the engine knows them; empty when there is no answer
     */
    record Found(Map<String, Object> values, Verdict verdict) {}

    Found ask(Map<String, Object> variables) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(inputs.used(variables), this::evaluate);
    }

    private Found evaluate(Map<String, Object> variables) {
        try {
            DmnDecisionResult result = engine.engine().evaluateDecision(decision, variables);
            List<String> rules = engine.takeRules();
            return switch (result.size()) {
                case 0 -> new Found(Map.of(), Verdict.none(Failure.NO_RULE, ""));
                case 1 ->
                    new Found(
                            result.getResultList().get(0),
                            Verdict.answer(result.getResultList().get(0), rules));
                default -> new Found(Map.of(), Verdict.none(Failure.SEVERAL_RULES, String.join(", ", rules)));
            };
        } catch (RuntimeException e) {
            engine.takeRules();
            return new Found(Map.of(), refused(e));
        }
    }

    private static Verdict refused(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = String.valueOf(cause.getMessage());
        if (cause instanceof DmnHitPolicyException) {
            String rules =
                    MATCHED.matcher(said).results().map(match -> match.group(1)).collect(Collectors.joining(", "));
            return Verdict.none(Failure.SEVERAL_RULES, rules);
        }
        return Verdict.none(Failure.ERROR, said.substring(0, Math.min(said.length(), LONGEST)));
    }
}
