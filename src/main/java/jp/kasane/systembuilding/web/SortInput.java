package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.kasane.shared.ProblemException;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.Scores;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** 仕分け, as chosen and typed. Title, description and scores go with a common issue, the reason with an individual one. */
record SortInput(
        @NotNull(message = "{systembuilding.page.sort.missing}")
        @Pattern(regexp = "COMMON|INDIVIDUAL", message = "{systembuilding.page.sort.missing}")
        @Nullable
        String sorting,

        @Size(max = 200, message = "{systembuilding.text.too-long}") @Nullable
        String title,

        @Size(max = 4000, message = "{systembuilding.text.too-long}") @Nullable
        String description,

        @Nullable String urgency,
        @Nullable String commonality,
        @Nullable String feasibility,

        @Size(max = 1000, message = "{systembuilding.text.too-long}") @Nullable
        String reason,

        @Nullable String version) {

    static SortInput of(Issue issue) {
        return new SortInput(
                null, issue.title(), issue.description(), null, null, null, null, String.valueOf(issue.version()));
    }

    boolean common() {
        return "COMMON".equals(sorting);
    }

    Scores scores() {
        return new Scores(
                score("urgency", urgency), score("commonality", commonality), score("feasibility", feasibility));
    }

    private static int score(String field, @Nullable String chosen) {
        Integer score = Typed.optionalWhole(field, chosen);
        if (score == null) {
            throw ProblemException.invalid(field, "systembuilding.page.sort.score.missing");
        }
        return score;
    }

    @Nullable
    Integer seen() {
        return Typed.optionalWhole("version", version);
    }
}
