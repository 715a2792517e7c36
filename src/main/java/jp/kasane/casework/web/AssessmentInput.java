package jp.kasane.casework.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.CaseView.AssessmentView;
import jp.kasane.casework.CaseView.IntakeView;
import jp.kasane.casework.Urgency;
import jp.kasane.web.page.Typed;

/**
 * インテーク・アセスメントシート as typed. Components as in {@link Assessment}.
 *
 * @param draft random key under which what is typed is kept
 * @param version of the case on which the sheet is based
 */
record AssessmentInput(
        String draft,
        String version,
        @NotEmpty(message = "{casework.fields.empty}") List<String> fields,
        List<String> problems,
        List<String> grounds,
        String statedUrgency,
        String strengths,
        String wishes,
        String policy) {

    AssessmentInput {
        draft = Lists.given(draft);
        version = Lists.given(version);
        fields = Lists.given(fields);
        problems = Lists.given(problems);
        grounds = Lists.given(grounds);
        statedUrgency = Lists.given(statedUrgency);
        strengths = Lists.given(strengths);
        wishes = Lists.given(wishes);
        policy = Lists.given(policy);
    }

    /** What is known so far: the last assessment, or else what was told at intake. */
    static AssessmentInput of(CaseView seen, String draft) {
        AssessmentView last = seen.assessment();
        IntakeView intake = seen.intake();
        boolean first = last == null;
        Set<String> grounds = first ? intake == null ? Set.of() : intake.grounds() : last.grounds();
        Urgency urgency = first ? intake == null ? Urgency.NORMAL : intake.statedUrgency() : last.statedUrgency();
        return new AssessmentInput(
                draft,
                String.valueOf(seen.version()),
                sorted(seen.fields()),
                first ? List.of() : sorted(last.problems()),
                sorted(grounds),
                urgency.name(),
                first ? "" : Lists.given(last.strengths()),
                first ? "" : Lists.given(last.wishes()),
                first ? "" : Lists.given(last.policy()));
    }

    void check(Reading reading) {
        reading.of(() -> Typed.whole("version", version));
        if (!statedUrgency.isBlank() && !CaseCodes.URGENCIES.contains(statedUrgency)) {
            reading.wrong("statedUrgency", "casework.page.choose");
        }
    }

    Assessment toAssessment() {
        return new Assessment(
                Set.copyOf(fields),
                Set.copyOf(problems),
                Set.copyOf(grounds),
                statedUrgency.isBlank() ? Urgency.NORMAL : Urgency.valueOf(statedUrgency),
                strengths,
                wishes,
                policy);
    }

    private static List<String> sorted(Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }
}
