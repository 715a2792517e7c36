package jp.kasane.modelling.heat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** Which decision a business rule task asks: the one it names, or the one its delegate is named after. */
final class DecidedBy {

    /** {@code ${decideEscalationDelegate}} asks {@code EscalationDecision}: names link models and code. */
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{decide(\\w+)Delegate}");

    private DecidedBy() {}

    static Optional<String> decision(BusinessRuleTask task) {
        if (task.getCamundaDecisionRef() != null) {
            return Optional.of(task.getCamundaDecisionRef());
        }
        String delegate = task.getCamundaDelegateExpression();
        Matcher match = DELEGATE.matcher(delegate == null ? "" : delegate);
        return match.matches() ? Optional.of(match.group(1) + "Decision") : Optional.empty();
    }
}
