package jp.kasane.privacy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.decision.Decisions;
import jp.kasane.privacy.model.DisclosureInputs;
import org.springframework.stereotype.Component;

/**
 * Answers of {@code DisclosureDecision}, each distinct question asked at most once a minute: a list of cases asks the
 * same few questions again and again, and a newly deployed table still counts within a minute. The engine writes its own
 * history of an evaluation, so callers' transactions must not be read-only.
 */
@Component
class DisclosureLevels {

    private static final long LIFETIME = 60_000_000_000L;

    private final Map<DisclosureInputs, Answer> answers = new ConcurrentHashMap<>();
    private final Decisions decisions;

    DisclosureLevels(Decisions decisions) {
        this.decisions = decisions;
    }

    DisclosureLevel of(DisclosureInputs inputs) {
        Answer known = answers.get(inputs);
        if (known != null && System.nanoTime() - known.since() < LIFETIME) {
            return known.level();
        }
        Object level = decisions.propose("DisclosureDecision", inputs.asMap()).get("level");
        Answer answer = new Answer(DisclosureLevel.valueOf(String.valueOf(level)), System.nanoTime());
        answers.put(inputs, answer);
        return answer.level();
    }

    private record Answer(DisclosureLevel level, long since) {}
}
