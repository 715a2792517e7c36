package jp.kasane.meeting.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import jp.kasane.casework.CaseRendition;
import jp.kasane.privacy.rendition.RenditionField;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown, as typed.
 *
 * @param texts by the field's name
 */
record RenditionInput(@Nullable String version, @Nullable Map<String, String> texts) {

    static RenditionInput of(CaseRendition rendition) {
        Map<String, String> texts = new TreeMap<>();
        boolean kept = rendition.state() == jp.kasane.casework.RenditionState.CONFIRMED;
        rendition.texts().forEach(text -> {
            String confirmed = text.confirmed();
            texts.put(text.field().name(), kept && confirmed != null ? confirmed : text.proposed());
        });
        return new RenditionInput(rendition.version(), texts);
    }

    public String text(RenditionField field) {
        return texts == null ? "" : texts.getOrDefault(field.name(), "");
    }

    /** A text that was emptied is not shown. */
    Map<RenditionField, String> shown() {
        Map<RenditionField, String> shown = new EnumMap<>(RenditionField.class);
        for (RenditionField field : RenditionField.values()) {
            if (!text(field).isBlank()) {
                shown.put(field, text(field).replace("\r\n", "\n").strip());
            }
        }
        return shown;
    }
}
