package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.Urgency;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;

class AssessmentRulesTest {

    @Test
    void urgencyIsAskedFromTheGroundsAndWhatWasStated() {
        assertThat(AssessmentRules.urgencyInputs(assessment(Set.of("15"), Set.of("FOOD", "ABUSE"))))
                .containsEntry("threatToLife", false)
                .containsEntry("housingLoss", false)
                .containsEntry("noFood", true)
                .containsEntry("abuse", true)
                .containsEntry("statedUrgency", "HIGH");
    }

    @Test
    void unknownCodesAreRefusedNamingTheField() {
        assertThat(problem(assessment(Set.of("27"), Set.of())).field()).isEqualTo("problems");
        assertThat(problem(assessment(Set.of("26"), Set.of("SNOW"))).field()).isEqualTo("grounds");
    }

    private static ProblemException problem(Assessment assessment) {
        return catchThrowableOfType(ProblemException.class, () -> AssessmentRules.check(assessment));
    }

    private static Assessment assessment(Set<String> problems, Set<String> grounds) {
        return new Assessment(Set.of("ELDERLY"), problems, grounds, Urgency.HIGH, "", "", "");
    }
}
