package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.kasane.modelling.HostileFiles;
import jp.kasane.modelling.HostileFiles.Hostile;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine refuses a model with code in it, whichever way it came: nothing has read these files before. */
class DeploymentGuardTest {

    /** The engine makes nothing of these, or denies it when it is evaluated. */
    private static final Set<String> NOTHING_TO_THE_ENGINE = Set.of(
            "execution-expressions-language.bpmn",
            "interface-operation.bpmn",
            "item-definition.bpmn",
            "transaction.bpmn",
            "in-delegate-other-bean.bpmn",
            "in-form-key-deployment.bpmn",
            "in-form-key-embedded.bpmn",
            "in-multi-instance-million.bpmn",
            "in-task-name-allowed-form.bpmn",
            "in-timer-cron.bpmn",
            "in-timer-endless.bpmn");

    private final ModelBench bench = ModelBench.shared();

    static List<Hostile> files() {
        return HostileFiles.of("code", "listener", "expression").stream()
                // conditions are tried by the dozen in ExpressionGuardTest
                .filter(hostile -> !hostile.file().name().startsWith("in-condition-"))
                .filter(hostile ->
                        !NOTHING_TO_THE_ENGINE.contains(hostile.file().name()))
                .toList();
    }

    @Test
    void aHarmlessModelIsDeployed() {
        assertThatCode(() -> HostileFiles.harmless().forEach(bench::deploy)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileModelIsRefusedAtDeployment(Hostile hostile) {
        assertThatThrownBy(() -> bench.deploy(hostile.file())).isInstanceOf(ProcessEngineException.class);
    }
}
