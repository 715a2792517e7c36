package jp.kasane.modelling.replay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;

/** A decision table, parsed once, that any number of threads may ask. */
final class CompiledTable {

    private static final Pattern MATCHED = Pattern.compile("RuleImpl\\{id='([^']*)'");
    private static final int LONGEST = 300;

    private final TableEngine engine;
    private final DmnDecision decision;
    private final TableInputs inputs;
    private final String headline;

    /**
     * @param dmn a file that has passed the checks of models
     * @throws IllegalArgumentException when the file has no such decision
     */
    CompiledTable(TableEngine engine, String key, byte[] dmn) {
        ReadTable read = new ReadTable(dmn);
        this.engine = engine;
        this.decision = engine.engine().parseDecision(key, read.model());
        this.inputs = new TableInputs(read.decisions(key));
        this.headline = read.headline(key);
    }

    /** Name of the first output: what the decision is mainly about. */
    String headline() {
        return headline;
    }

    /** What of a record's inputs this table reads; records that agree in it get the same answer. */
    Map<String, Object> used(Map<String, Object> recorded) {
        return inputs.used(recorded);
    }

    /** Gaps, clashes and errors are answers too: nothing is thrown. */
    Verdict ask(Map<String, Object> recorded) {
        Set<String> missing = inputs.missing(recorded.keySet());
        if (!missing.isEmpty()) {
            return Verdict.none(Failure.MISSING_INPUT, String.join(", ", missing));
        }
        try {
            DmnDecisionResult result = engine.engine().evaluateDecision(decision, recorded);
            List<String> rules = engine.takeRules();
            return switch (result.size()) {
                case 0 -> Verdict.none(Failure.NO_RULE, "");
                case 1 -> Verdict.answer(result.getResultList().get(0), rules);
                default -> Verdict.none(Failure.SEVERAL_RULES, String.join(", ", rules));
            };
        } catch (RuntimeException e) {
            engine.takeRules();
            return refused(e);
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
