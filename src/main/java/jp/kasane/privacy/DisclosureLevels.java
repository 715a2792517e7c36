package jp.kasane.privacy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.decision.Decisions;
import jp.kasane.decision.EvaluatedDecision;
import jp.kasane.privacy.model.DisclosureInputs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers of {@code DisclosureDecision}. A list of cases asks the same few questions again and again, so answers are
 * kept; they belong to one version of the table, and which one is in force is asked each time: a changed table counts at
 * once, on every node. Legal bases, seats and consents are part of the question and never kept. The engine writes its own
 * history of an evaluation, so callers' transactions must not be read-only: asserted on each question, kept answer or not.
 */
@Component
class DisclosureLevels {

    private static final String TABLE = "DisclosureDecision";

    /** Far more than the questions that one version can be asked. */
    private static final int MOST = 1000;

    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
    private final Decisions decisions;

    DisclosureLevels(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What identifies the table in force, to ask {@link #of} several questions on the same one. */
    String table() {
        return decisions.inForce(TABLE);
    }

    Answer of(DisclosureInputs inputs, String table) {
        assert !TransactionSynchronizationManager.isCurrentTransactionReadOnly() : "fails when the answer is not kept";
        Question question = new Question(table, inputs);
        Answer known = answers.get(question);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        Answer answer = ask(inputs);
        answers.put(question, answer);
        return answer;
    }

    private Answer ask(DisclosureInputs inputs) {
        EvaluatedDecision decision = decisions.explain(TABLE, inputs.asMap());
        return new Answer(
                DisclosureLevel.valueOf(String.valueOf(decision.outputs().get("level"))),
                String.valueOf(decision.outputs().get("reasonCode")),
                decision.version(),
                String.join(" ", decision.rules()));
    }

    private record Question(String table, DisclosureInputs inputs) {}

    /**
     * @param version of the table
     * @param rule that matched, as {@code DisclosureDecision/Rule_…}
     */
    record Answer(DisclosureLevel level, String reasonCode, int version, String rule) {}
}
