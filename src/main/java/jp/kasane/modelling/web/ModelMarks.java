package jp.kasane.modelling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jp.kasane.modelling.ModelFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks on pictures of models, as {@code templates/modelling/diagram.html} wants them. */
@Component
class ModelMarks {

    /**
     * A mark on one element.
     *
     * @param kind heat, added, removed, changed, error or warning
     * @param level 0 to 4 for heat; null otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(String element, String kind, @Nullable Integer level, String text) {}

    private final ModelTexts texts;
    private final ObjectMapper json;

    ModelMarks(ModelTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Findings that name an element. */
    String of(List<ModelFinding> findings) {
        return write(findings.stream()
                .filter(finding -> finding.element() != null)
                .map(this::mark)
                .toList());
    }

    String write(List<Mark> marks) {
        try {
            return json.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks cannot be written as JSON", e);
        }
    }

    private Mark mark(ModelFinding finding) {
        String kind = finding.isError() ? "error" : "warning";
        return new Mark(String.valueOf(finding.element()), kind, null, texts.finding(finding));
    }
}
