package jp.kasane.modelling.migration.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The text of a shipped model, changed as an administrator might change it. */
public final class ModelText {

    private String text;

    private ModelText(String text) {
        this.text = text;
    }

    /** @param path below the folder of BPMN models, e.g. {@code escalation/CaseEscalationProcess} */
    public static ModelText shipped(String path) {
        try {
            return new ModelText(Files.readString(Path.of("bpmn", path + ".bpmn")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when there is nothing to replace, so that no test changes nothing unawares */
    public ModelText with(String old, String changed) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return new ModelText(text.replace(old, changed));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public List<Place> places() {
        return PlaceReader.read(Bpmn.readModelFromStream(new ByteArrayInputStream(bytes())));
    }
}
