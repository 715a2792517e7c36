package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Scores;
import jp.kasane.systembuilding.model.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * 仕分け. Scores go with COMMON, a reason with INDIVIDUAL and MERGED, {@code into} with MERGED.
 *
 * @param urgency 緊急度, 1 to 5
 * @param commonality 共通性, 1 to 5
 * @param feasibility 実現性, 1 to 5
 */
record SortForm(
        @NotNull(message = "{systembuilding.missing.sorting}")
        Sorting sorting,

        @Size(max = 200, message = "{systembuilding.text.too-long}") @Nullable
        String title,

        @Size(max = 4000, message = "{systembuilding.text.too-long}") @Nullable
        String description,

        @Nullable Integer urgency,
        @Nullable Integer commonality,
        @Nullable Integer feasibility,
        @Nullable Long into,

        @Size(max = 1000, message = "{systembuilding.text.too-long}") @Nullable
        String reason) {

    Scores scores() {
        if (urgency == null || commonality == null || feasibility == null) {
            throw ProblemException.invalid("urgency", "systembuilding.missing.scores");
        }
        return new Scores(urgency, commonality, feasibility);
    }

    long target() {
        if (into == null) {
            throw ProblemException.invalid("into", "systembuilding.missing.into");
        }
        return into;
    }
}
