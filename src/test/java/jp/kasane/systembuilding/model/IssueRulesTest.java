package jp.kasane.systembuilding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueRulesTest {
    @Test
    void sameFieldsAreTheSameThemeInWhateverOrder() {
        assertThat(Theme.of(Set.of("POVERTY", "ELDERLY"))).isEqualTo(new Theme("ELDERLY+POVERTY"));
    }

    @Test
    void theTableIsAskedAboutTheFirstField() {
        assertThat(Theme.of(Set.of("CHILD")).field()).isEqualTo("CHILD");
        assertThat(Theme.of(Set.of("CHILD", "POVERTY")).field()).isEqualTo("CHILD");
    }

    @Test
    void aThemeNeedsAField() {
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.of(Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,true", "5,5,5,true", "0,3,3,false", "3,6,3,false", "3,3,-1,false"})
    void scoresGoFromOneToFive(int urgency, int commonality, int feasibility, boolean valid) {
        assertThat(new Scores(urgency, commonality, feasibility).areValid()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED,PROPOSED", "ADOPTED,PROPOSED", "REJECTED,REJECTED", "CONTINUED,CONTINUED", "NOTED,CONTINUED"})
    void theCoreCouncilProposesRejectsOrContinues(String conclusion, ConclusionCode code) {
        assertThat(ConclusionCode.atCore(conclusion)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ADOPTED,ADOPTED", "PROPOSED,CONTINUED", "REJECTED,REJECTED", "CONTINUED,CONTINUED"})
    void theSystemCouncilAdoptsRejectsOrContinues(String conclusion, ConclusionCode code) {
        assertThat(ConclusionCode.atSystem(conclusion)).isEqualTo(code);
    }

    @Test
    void casesJoinUntilTheArrangementIsThere() {
        assertThat(Arrays.stream(IssueState.values()).filter(IssueState::isOpen))
                .containsExactly(
                        IssueState.CANDIDATE,
                        IssueState.SORTED,
                        IssueState.SUBMITTED,
                        IssueState.PROPOSED,
                        IssueState.ADOPTED,
                        IssueState.TRIAL);
    }
}
