package jp.kasane.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.diff.ModelChange.Detail;
import jp.kasane.modelling.diff.ModelChange.Kind;
import org.junit.jupiter.api.Test;

class ModelDiffTest {

    private static final String LADDER = "bpmn/escalation/CaseEscalationProcess.bpmn";
    private static final String TABLE = "dmn/escalation/EscalationDecision.dmn";

    @Test
    void aFileDoesNotDifferFromItself() {
        assertThat(diff(LADDER, "", "")).isEmpty();
        assertThat(diff(TABLE, "", "")).isEmpty();
    }

    @Test
    void anotherNameIsTheTasksChange() {
        List<ModelChange> changes = diff(LADDER, "name=\"アセスメント\"", "name=\"世帯のアセスメント\"");

        assertThat(changes)
                .containsExactly(new ModelChange(
                        Kind.CHANGED,
                        "UserTask_AssessCase",
                        "userTask",
                        "世帯のアセスメント",
                        List.of(new Detail("@name", "アセスメント", "世帯のアセスメント"))));
    }

    @Test
    void aConditionBelongsToItsFlow() {
        List<ModelChange> changes = diff(LADDER, "${urgency == 'EMERGENCY'}", "${urgency == 'HIGH'}");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo("Flow_Emergency");
            assertThat(change.details())
                    .containsExactly(
                            new Detail("conditionExpression/", "${urgency == 'EMERGENCY'}", "${urgency == 'HIGH'}"));
        });
    }

    @Test
    void addedAndRemovedElementsAreTold() {
        String annotation =
                "<bpmn:textAnnotation id=\"TextAnnotation_New\"><bpmn:text>新しい</bpmn:text>" + "</bpmn:textAnnotation>";
        List<ModelChange> added = diff(LADDER, "</bpmn:process>", annotation + "</bpmn:process>");

        assertThat(added).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.element()).isEqualTo("TextAnnotation_New");
        });
        assertThat(ModelDiff.between(file(LADDER, "</bpmn:process>", annotation + "</bpmn:process>"), file(LADDER)))
                .extracting(ModelChange::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void aCellBelongsToItsRule() {
        String text = file(TABLE).toString();
        assertThat(text).contains("EscalationDecision.dmn");

        List<ModelChange> changes = diff(TABLE, "\"NOT_FOUND_COMPLEX\"", "\"NOT_FOUND_SIMPLE\"");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo("Rule_Escalation_NotFoundComplex");
            assertThat(change.type()).isEqualTo("rule");
            assertThat(change.details())
                    .singleElement()
                    .satisfies(detail -> assertThat(detail.property()).startsWith("outputEntry["));
        });
    }

    private static List<ModelChange> diff(String path, String before, String after) {
        return ModelDiff.between(file(path), file(path, before, after));
    }

    private static ModelFile file(String path, String... replaced) {
        try {
            Path file = Path.of(path);
            String text = Files.readString(file);
            if (replaced.length == 2 && !replaced[0].isEmpty()) {
                assertThat(text).contains(replaced[0]);
                text = text.replace(replaced[0], replaced[1]);
            }
            return ModelFile.of(file.getFileName().toString(), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
