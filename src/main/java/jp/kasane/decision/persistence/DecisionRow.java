package jp.kasane.decision.persistence;

import java.time.OffsetDateTime;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/** A row of {@code decision_record}; inputs, outputs and rules are JSON text. */
public record DecisionRow(
        long id,
        String decisionKey,
        int decisionVersion,
        String inputs,
        String outputs,
        String rules,
        SubjectType subjectType,
        long subjectId,
        OffsetDateTime decidedAt,
        @Nullable Long confirmedBy,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String overriddenOutcome,
        @Nullable String overrideReason) {

    public DecisionRow withId(long newId) {
        return new DecisionRow(
                newId,
                decisionKey,
                decisionVersion,
                inputs,
                outputs,
                rules,
                subjectType,
                subjectId,
                decidedAt,
                confirmedBy,
                confirmedAt,
                overriddenOutcome,
                overrideReason);
    }
}
