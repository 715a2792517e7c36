package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped models keep every rule, and every rule notices a model that does not. */
class ProcessModelConventionTests {

    private static final Path SOUND = Path.of("src/test/resources/models/SoundProcess.bpmn");

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Arguments> violators() {
        return Stream.of(
                Arguments.of("process-id", "bpmn:process id=\"SoundProcess\"", "bpmn:process id=\"OtherProcess\""),
                Arguments.of("process-id", "isExecutable=\"true\"", "isExecutable=\"false\""),
                Arguments.of("process-id", " camunda:historyTimeToLive=\"P1825D\"", ""),
                Arguments.of("element-id", "UserTask_Look", "Activity_Look"),
                Arguments.of("element-id", "Gateway_Found", "Gateway_0x3f2"),
                Arguments.of("element-id", "bpmn:parallelGateway", "bpmn:inclusiveGateway"),
                Arguments.of("element-id", "Message_SoundHeard", "Message_Other"),
                Arguments.of("delegate", "${writeDownDelegate}", "${otherDelegate}"),
                Arguments.of("delegate", " camunda:delegateExpression=\"${writeDownDelegate}\"", ""),
                Arguments.of(
                        "no-code", "<!-- listener -->", "<camunda:executionListener class=\"X\" event=\"start\" />"),
                Arguments.of("no-code", "camunda:asyncAfter=\"false\"", "camunda:class=\"X\""),
                Arguments.of("no-code", "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"js\" "),
                Arguments.of("expression", "${found}", "${found.getClass()}"),
                Arguments.of("expression", "${found}", "#{found}"),
                Arguments.of("expression", "${found}", "${found == 'X' ? a : b}"),
                Arguments.of("user-task", " camunda:formKey=\"meeting/look\"", ""),
                Arguments.of("user-task", " camunda:candidateGroups=\"CSW\"", ""),
                Arguments.of("user-task", "\"CSW\"", "\"CSW,ADMIN\""),
                Arguments.of("user-task", "\"CSW\"", "\"CSW\" camunda:assignee=\"${personId}\""),
                Arguments.of("user-task", "value=\"CASE\"", "value=\"HOUSE\""),
                Arguments.of("user-task", "subjectVariable", "subject"),
                Arguments.of("label", "name=\"見てみる\"", "name=\"look\""),
                Arguments.of("label", "name=\"はい\"", ""),
                Arguments.of("diagram", "bpmnElement=\"UserTask_Look\"", "bpmnElement=\"SoundProcess\""),
                Arguments.of("diagram", "bpmnElement=\"Flow_Found\"", "bpmnElement=\"SoundProcess\""),
                Arguments.of("called-process", "calledElement=\"SoundProcess\"", "calledElement=\"NoProcess\""),
                Arguments.of("called-process", "<camunda:in businessKey=\"${caseNumber}\" />", ""),
                Arguments.of("wait-state", "targetRef=\"UserTask_Look\"", "targetRef=\"Gateway_ToLook\""));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aShippedModelKeepsTheConventions(Path file) {
        assertThat(breaches(file, read(file))).isEmpty();
    }

    @Test
    void theSevenProcessesAreThere() throws IOException {
        assertThat(processIds())
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
        assertThat(breaches(SOUND, read(SOUND))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("violators")
    void aRuleNoticesItsViolator(String rule, String sound, String broken) {
        String xml = read(SOUND);
        assertThat(xml).contains(sound);

        assertThat(breaches(SOUND, xml.replace(sound, broken)))
                .extracting(ModelBreach::rule)
                .contains(rule);
    }

    @Test
    void everyRuleHasAViolator() {
        assertThat(violators().map(violator -> violator.get()[0])).containsAll(ProcessModelRules.codes());
    }

    private static List<ModelBreach> breaches(Path file, String xml) {
        ByteArrayInputStream stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return ProcessModelRules.check(
                file.getFileName().toString(), Bpmn.readModelFromStream(stream), processIds(file));
    }

    private static Set<String> processIds(Path file) {
        return file.equals(SOUND) ? Set.of("SoundProcess") : processIds();
    }

    private static Set<String> processIds() {
        try {
            return models().stream()
                    .map(file -> file.getFileName().toString().replace(".bpmn", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
