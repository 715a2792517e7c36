package jp.kasane.modelling;

import java.util.Locale;
import java.util.Optional;

/** What a model file holds. */
public enum ModelKind {
    /** BPMN 2.0, one executable process a file. */
    PROCESS(".bpmn"),
    /** DMN 1.3, one decision with those that it requires. */
    DECISION(".dmn");

    private final String ending;

    ModelKind(String ending) {
        this.ending = ending;
    }

    /** How names of such files end, with the dot. */
    public String ending() {
        return ending;
    }

    /** Told by the file's name alone; empty when it is neither. */
    public static Optional<ModelKind> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ModelKind kind : values()) {
            if (name.endsWith(kind.ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
