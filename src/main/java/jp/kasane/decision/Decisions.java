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
}
