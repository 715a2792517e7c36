package jp.kasane.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import jp.kasane.web.body.UnreadableBody;
import org.springframework.stereotype.Component;

/** Reads a JSON tree into a form record, as strictly as a controller's {@code @Valid @RequestBody}. */
@Component
public class JsonBodies {

    private final ObjectMapper json;
    private final Validator validator;

    JsonBodies(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param body an absent body counts as an empty object
     * @throws UnreadableBody when a field is unknown or of the wrong type (400)
     * @throws ConstraintViolationException when a declared rule is broken (422)
     */
    public <T> T read(JsonNode body, Class<T> type) {
        JsonNode source = body.isNull() || body.isMissingNode() ? json.createObjectNode() : body;
        T form = convert(source, type);
        Set<ConstraintViolation<T>> violations = validator.validate(form);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return form;
    }

    private <T> T convert(JsonNode body, Class<T> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableBody(e);
        }
    }
}
