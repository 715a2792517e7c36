package jp.kasane.casework.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.Urgency;
import org.jspecify.annotations.Nullable;

/** インテーク・アセスメントシート as sent. Components as in {@link Assessment}. */
record AssessmentForm(
        @NotEmpty(message = "{casework.fields.empty}") Set<@NotNull(message = "{casework.text.blank}") String> fields,
        @Nullable Set<@NotNull(message = "{casework.text.blank}") String> problems,
        @Nullable Set<@NotNull(message = "{casework.text.blank}") String> grounds,
        @Nullable Urgency statedUrgency,
        @Nullable String strengths,
        @Nullable String wishes,
        @Nullable String policy) {

    Assessment toAssessment() {
        return new Assessment(
                fields,
                Objects.requireNonNullElse(problems, Set.of()),
                Objects.requireNonNullElse(grounds, Set.of()),
                Objects.requireNonNullElse(statedUrgency, Urgency.NORMAL),
                Objects.requireNonNullElse(strengths, ""),
                Objects.requireNonNullElse(wishes, ""),
                Objects.requireNonNullElse(policy, ""));
    }
}
