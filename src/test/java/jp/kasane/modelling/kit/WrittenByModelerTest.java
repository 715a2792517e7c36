package jp.kasane.modelling.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.reading.ModelReader;
import org.junit.jupiter.api.Test;

/** Camunda Modeler writes some characters otherwise than people do. The reader takes both. */
class WrittenByModelerTest {

    @Test
    void apostrophesInAttributesAreReferences() throws IOException {
        String model = Files.readString(Path.of("bpmn/escalation/CaseEscalationProcess.bpmn"));
        String saved = model.replace("${'AREA'}", "${&#39;AREA&#39;}");

        assertThat(saved).isNotEqualTo(model);
        assertThat(new ModelReader().check(ModelFile.of("CaseEscalationProcess.bpmn", saved)))
                .isEmpty();
    }
}
