package jp.kasane.modelling.reading;

import org.jspecify.annotations.Nullable;

/** An element whose end has not been read yet. */
final class OpenElement {

    private final String name;
    private final @Nullable String nearestId;
    private final int line;
    private final ValueKind text;
    private final StringBuilder content = new StringBuilder();

    /**
     * @param nearestId its own id, or that of the element around it
     * @param text kind of text that it may hold
     */
    OpenElement(String name, @Nullable String nearestId, int line, ValueKind text) {
        this.name = name;
        this.nearestId = nearestId;
        this.line = line;
        this.text = text;
    }

    String name() {
        return name;
    }

    @Nullable
    String nearestId() {
        return nearestId;
    }

    /** @return false when that is more than an element may hold */
    boolean holds(String more, int limit) {
        if (content.length() + more.length() > limit) {
            return false;
        }
        content.append(more);
        return true;
    }

    /** Judges the text, comments and section marks taken out, as the engine would see it. */
    void end(ReadingFindings findings, References references) {
        String held = content.toString();
        String value = held.strip();
        if (!text.accepts().test(value)) {
            findings.about(text.refusalOf(value), nearestId, line, name, value);
        } else {
            references.note(text, value, name, nearestId, line);
        }
    }
}
