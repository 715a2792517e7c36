package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every text field of the API document, of the forms on pages and of what modellers deploy. */
final class TextFields {

    /** Texts of another kind: chosen from a list, dates, passwords, whole models. */
    private static final Set<String> NOT_TYPED = Set.of("password", "current", "route", "xml", "content", "version");

    private final Requests requests;
    private final Map<Endpoint, List<TextField>> found = new LinkedHashMap<>();

    private TextFields(Requests requests) {
        this.requests = requests;
    }

    static Map<Endpoint, List<TextField>> of(List<Endpoint> endpoints, Requests requests) {
        TextFields fields = new TextFields(requests);
        endpoints.stream()
                .filter(each -> !each.method().equals("DELETE"))
                .filter(each -> !each.pattern().contains("password"))
                .forEach(fields::find);
        return fields.found;
    }

    /** The request in which all the fields are. */
    static Ask ask(Endpoint endpoint, Requests requests) {
        if (!endpoint.changesSomething()) {
            return requests.search(endpoint);
        }
        Ask ask = requests.of(endpoint);
        return ask.json() == null ? ask : Ask.json(ask.method(), ask.path(), requests.wholeBody(endpoint));
    }

    private void find(Endpoint endpoint) {
        if (!endpoint.changesSomething()) {
            requests.typedFields(endpoint).forEach(name -> add(endpoint, name));
        } else if (endpoint.pattern().equals("/engine-rest/deployment/create")) {
            add(endpoint, "deployment-name");
        } else if (requests.of(endpoint).json() != null) {
            findTexts(endpoint, requests.schema(endpoint), requests.wholeBody(endpoint), "");
        } else if (endpoint.isPagePost()) {
            requests.typedFields(endpoint).forEach(name -> add(endpoint, name));
        }
    }

    private void findTexts(Endpoint endpoint, JsonNode schema, JsonNode body, String way) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode type = requests.resolved(property.getValue());
            String name = way + "/" + property.getKey();
            if (type.path("type").asText().equals("object")) {
                findTexts(endpoint, type, body, name);
            } else if (type.path("type").asText().equals("array")
                    && body.at(name).size() > 0) {
                findTexts(endpoint, requests.resolved(type.path("items")), body, name + "/0");
            } else if (isText(property.getKey(), type)) {
                add(endpoint, name);
            }
        });
    }

    private void add(Endpoint endpoint, String name) {
        found.computeIfAbsent(endpoint, e -> new ArrayList<>()).add(new TextField(endpoint, name));
    }

    private static boolean isText(String name, JsonNode type) {
        return type.path("type").asText().equals("string")
                && !type.has("enum")
                && !type.has("format")
                && !type.has("pattern")
                && !NOT_TYPED.contains(name);
    }
}
