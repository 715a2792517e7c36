package jp.kasane.decision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Why something was proposed, and who stood by it.
 *
 * @param key decision key, e.g. {@code EscalationDecision}
 * @param version version of the deployed table
 * @param inputs what it was given
 * @param outputs what it answered
 * @param rules ids of the matched rules, required decisions first, as {@code DecisionKey/ruleId}
 * @param confirmedBy person who confirmed or overrode it; null while it is a proposal
 * @param overriddenOutcome what the person chose instead; null when confirmed as proposed
 * @param overrideReason why; null when confirmed as proposed
 */
public record DecisionRecord(
        long id,
        String key,
        int version,
        Map<String, Object> inputs,
        Map<String, Object> outputs,
        List<String> rules,
        Subject subject,
        OffsetDateTime decidedAt,
        @Nullable Long confirmedBy,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String overriddenOutcome,
        @Nullable String overrideReason) {

    /** An output as text, e.g. {@code outcome} or {@code reasonCode}. */
    public String output(String name) {
        return String.valueOf(outputs.get(name));
    }

    /** Whether an output is {@code true}. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(outputs.get(name));
    }
}
