package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every text field of the API document and of the forms on pages. */
final class TextFields {

    /** Texts of another kind: chosen from a list, dates, passwords, whole models. */
    private static final Set<String> NOT_TYPED = Set.of("password", "current", "route", "xml", "content");

    private final Requests requests;
    private final List<TextField> found = new ArrayList<>();

    private TextFields(Requests requests) {
        this.requests = requests;
    }

    static List<TextField> of(List<Endpoint> endpoints, Requests requests) {
        TextFields fields = new TextFields(requests);
        endpoints.stream()
                .filter(each -> each.changesSomething() && !each.method().equals("DELETE"))
                .filter(each -> !each.pattern().contains("password"))
                .forEach(fields::find);
        return fields.found;
    }

    private void find(Endpoint endpoint) {
        Ask ask = requests.of(endpoint);
        if (ask.json() != null) {
            JsonNode whole = requests.wholeBody(endpoint);
            findTexts(endpoint, Ask.json(ask.method(), ask.path(), whole), requests.schema(endpoint), whole, "");
        } else if (endpoint.isPagePost()) {
            requests.typedFields(endpoint).forEach(name -> found.add(new TextField(endpoint, ask, name)));
        }
    }

    private void findTexts(Endpoint endpoint, Ask ask, JsonNode schema, JsonNode body, String way) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode type = requests.resolved(property.getValue());
            String name = way + "/" + property.getKey();
            if (type.path("type").asText().equals("object")) {
                findTexts(endpoint, ask, type, body, name);
            } else if (type.path("type").asText().equals("array")
                    && body.at(name).size() > 0) {
                findTexts(endpoint, ask, requests.resolved(type.path("items")), body, name + "/0");
            } else if (isText(property.getKey(), type)) {
                found.add(new TextField(endpoint, ask, name));
            }
        });
    }

    private static boolean isText(String name, JsonNode type) {
        return type.path("type").asText().equals("string")
                && !type.has("enum")
                && !type.has("format")
                && !type.has("pattern")
                && !NOT_TYPED.contains(name);
    }
}
