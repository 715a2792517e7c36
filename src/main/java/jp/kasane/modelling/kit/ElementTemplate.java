package jp.kasane.modelling.kit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A template that Camunda Modeler offers for an element.
 *
 * @param file name of its file
 * @param json its content
 */
public record ElementTemplate(String file, JsonNode json) {

    public String id() {
        return json.path("id").asText();
    }

    /** What it is called, in Japanese. */
    public String name() {
        return json.path("name").asText();
    }

    /** What the element does, in Japanese. */
    public String description() {
        return json.path("description").asText();
    }

    /** The kind of element that it makes, e.g. {@code UserTask}. */
    public String elementType() {
        String type = json.at("/elementType/value").asText();
        return type.substring(type.indexOf(':') + 1);
    }
}
