package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that anybody could send.
 *
 * @param path with its query
 * @param fields of a form, each with its values; null for a request without one
 * @param json body; null without
 */
record Ask(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable List<Map.Entry<String, String>> fields,
        boolean multipart,
        @Nullable JsonNode json) {

    static Ask get(String path) {
        return new Ask("GET", path, Map.of(), null, false, null);
    }

    static Ask json(String method, String path, @Nullable JsonNode body) {
        return new Ask(method, path, Map.of(), null, false, body);
    }

    static Ask form(String path, List<Map.Entry<String, String>> fields, boolean multipart) {
        return new Ask("POST", path, Map.of(), fields, multipart, null);
    }

    /** A form whose fields stand in the address. */
    static Ask search(String path, List<Map.Entry<String, String>> fields) {
        return new Ask("GET", path, Map.of(), fields, false, null);
    }

    /** The path with its query, and with the fields of a search. */
    String address() {
        return fields == null || changesSomething() ? path : path + "?" + encoded(fields);
    }

    /** The same with these fields instead. */
    Ask with(List<Map.Entry<String, String>> others) {
        return new Ask(method, path, headers, others, multipart, json);
    }

    Ask at(String otherPath) {
        return new Ask(method, otherPath, headers, fields, multipart, json);
    }

    /** Programs show a token, people a session. */
    boolean isOfProgram() {
        return path.startsWith("/api/")
                || path.startsWith("/engine-rest/")
                || path.startsWith("/actuator") && !path.equals("/actuator/health");
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return method + " " + path + (fields == null ? "" : " " + fields) + (json == null ? "" : " " + json);
    }
}
