package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.testing.ShippedProcesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped models keep every rule, every rule notices a model that breaks it, and lets one pass that just keeps it. */
class ProcessModelConventionTests {

    static List<Path> models() {
        return ShippedProcesses.files();
    }

    static List<ModelEdit> breaking() {
        return BreakingEdits.ALL;
    }

    static List<ModelEdit> keeping() {
        return KeepingEdits.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void aShippedModelKeepsTheConventions(Path path) {
        String file = path.getFileName().toString();

        assertThat(RuleBench.findings(file, RuleBench.read(file))).isEmpty();
    }

    @Test
    void theSevenProcessesAreThere() {
        assertThat(models())
                .extracting(path -> path.getFileName().toString().replace(".bpmn", ""))
                .containsExactlyInAnyOrder(
                        "CaseEscalationProcess",
                        "TomiyaCaseEscalationProcess",
                        "CouncilDeliberationProcess",
                        "UrgentCareConferenceProcess",
                        "MeetingCycleProcess",
                        "FollowUpActionProcess",
                        "SystemBuildingProcess");
    }

    @Test
    void theModelThatViolatorsAreMadeFromIsSound() {
        assertThat(RuleBench.findings(RuleBench.SOUND, RuleBench.read(RuleBench.SOUND)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void aRuleNoticesWhatBreaksIt(ModelEdit edit) {
        assertThat(findings(edit))
                .filteredOn(finding -> finding.code().equals(edit.code().code()))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == edit.code().severity());
    }

    @ParameterizedTest
    @MethodSource("keeping")
    void aRuleLetsPassWhatJustKeepsIt(ModelEdit edit) {
        assertThat(findings(edit))
                .extracting(ModelFinding::code)
                .doesNotContain(edit.code().code());
    }

    @Test
    void everyRuleIsBrokenAndJustKept() {
        assertThat(BreakingEdits.ALL).extracting(ModelEdit::code).containsAll(Arrays.asList(RuleCode.values()));
        assertThat(KeepingEdits.ALL).extracting(ModelEdit::code).containsAll(Arrays.asList(RuleCode.values()));
    }

    private static List<ModelFinding> findings(ModelEdit edit) {
        return RuleBench.findings(edit.file(), edit.xml().get());
    }
}
