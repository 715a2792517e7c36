package jp.kasane.decision;

import java.util.Map;
import jp.kasane.shared.Subject;

/** Evaluates the active version of a decision table. */
public interface Decisions {

    /**
     * Evaluates and records, in the caller's transaction.
     *
     * @param key id of the decision, e.g. {@code EscalationDecision}
     * @param inputs every input of the table and of its required decisions, computed from records
     * @param subject what is decided about
     * @return the record; exactly one rule set of the top decision matched
     */
    DecisionRecord decide(String key, Map<String, ?> inputs, Subject subject);

    /** Evaluates without leaving a record, for proposals that nobody has to account for (e.g. an agenda's order). */
    Map<String, Object> propose(String key, Map<String, ?> inputs);

    /** As {@link #propose}, with the rules that matched and the version of the table, for those who tell people why. */
    EvaluatedDecision explain(String key, Map<String, ?> inputs);

    /**
     * What identifies the table that is in force now, for those who keep answers: another table, another name.
     *
     * @throws IllegalStateException when there is no such table
     */
    String inForce(String key);
}
