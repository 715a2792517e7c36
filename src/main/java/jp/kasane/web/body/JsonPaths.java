package jp.kasane.web.body;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a JSON body an error is. */
public final class JsonPaths {

    private JsonPaths() {}

    /** E.g. {@code items[2].minutes}; empty for the body itself. */
    public static String of(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
