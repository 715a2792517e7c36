package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import org.jspecify.annotations.Nullable;

/** Makes a body that the API document allows, so that a request is not refused for its shape. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Not required by their type, but by the matter. */
    private static final Set<String> ALWAYS = Set.of(
            "report",
            "outcome",
            "topics",
            "topTopic",
            "members",
            "problems",
            "reason",
            "statedUrgency",
            "urgency",
            "commonality",
            "feasibility",
            "place",
            "arrangement",
            "giverName",
            "relation",
            "kinship",
            "caseNumbers");

    private static final AtomicInteger LOGINS = new AtomicInteger();

    private final JsonNode document;

    Bodies(JsonNode document) {
        this.document = document;
    }

    JsonNode operation(Endpoint endpoint) {
        return document.path("paths")
                .path(endpoint.pattern())
                .path(endpoint.method().toLowerCase(Locale.ROOT));
    }

    @Nullable
    JsonNode schema(Endpoint endpoint) {
        JsonNode content = operation(endpoint).path("requestBody").path("content");
        return content.isEmpty() ? null : content.elements().next().path("schema");
    }

    @Nullable
    JsonNode of(Endpoint endpoint, Scene scene) {
        JsonNode schema = schema(endpoint);
        return schema == null ? null : object(resolved(schema), scene, endpoint.pattern(), false);
    }

    /** With everything that may be told. */
    JsonNode whole(Endpoint endpoint, Scene scene) {
        JsonNode schema = schema(endpoint);
        return schema == null ? NODES.objectNode() : object(resolved(schema), scene, endpoint.pattern(), true);
    }

    JsonNode resolved(JsonNode schema) {
        JsonNode ref = schema.get("$ref");
        return ref == null ? schema : document.at(ref.asText().substring(1));
    }

    private ObjectNode object(JsonNode schema, Scene scene, String where, boolean whole) {
        ObjectNode body = NODES.objectNode();
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        StreamSupport.stream(schema.path("properties").properties().spliterator(), false)
                .filter(property -> whole && isTold(property.getValue())
                        || required.contains(property.getKey())
                        || ALWAYS.contains(property.getKey()))
                .forEach(property -> body.set(
                        property.getKey(),
                        value(property.getKey(), resolved(property.getValue()), scene, where, whole)));
        return body;
    }

    private JsonNode value(String name, JsonNode schema, Scene scene, String where, boolean whole) {
        JsonNode known = known(name, scene, where);
        if (known != null) {
            return known;
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, scene, where + "/" + name, whole);
            case "array" -> {
                JsonNode items = resolved(schema.path("items"));
                yield NODES.arrayNode().add(value(name + "[]", items, scene, where, whole));
            }
            case "boolean" -> NODES.booleanNode(true);
            case "integer" -> NODES.numberNode(3);
            default ->
                schema.has("enum")
                        ? schema.get("enum").get(0)
                        : text(schema.path("format").asText());
        };
    }

    /** Dates and numbers that need not be told often contradict each other. */
    private boolean isTold(JsonNode property) {
        JsonNode type = resolved(property);
        String kind = type.path("type").asText();
        return kind.equals("object")
                || kind.equals("array")
                || kind.equals("string") && !type.has("format") && !type.has("enum");
    }

    private static JsonNode text(String format) {
        return NODES.textNode(
                switch (format) {
                    case "date" -> Households.today().plusDays(14).toString();
                    case "date-time" ->
                        OffsetDateTime.now(CurrentTime.ZONE).plusDays(3).toString();
                    case "email" -> "dare@example.jp";
                    default -> "架空の文";
                });
    }

    private static @Nullable JsonNode known(String name, Scene scene, String where) {
        String today = Households.today().toString();
        Map<String, Object> values = Map.ofEntries(
                Map.entry("assigneeId", scene.number("person")),
                Map.entry("personId", scene.number("person")),
                Map.entry("memberId", scene.number("member")),
                Map.entry("backlogItemId", scene.number(where.contains("leftovers") ? "backlog.2" : "backlog")),
                Map.entry("startTime", "13:30"),
                Map.entry("answer", "SUBSTITUTE"),
                Map.entry("substituteName", "架空 代"),
                Map.entry("login", "somebody-" + LOGINS.incrementAndGet()),
                Map.entry("areaCode", scene.area),
                Map.entry("council", scene.area),
                Map.entry("route", "COMMISSIONER"),
                Map.entry("topics[]", "01"),
                Map.entry("topTopic", "01"),
                Map.entry("problems[]", "01"),
                Map.entry("fields[]", "ELDERLY"),
                Map.entry("relation", where.endsWith("/visitor") ? "FAMILY" : "本人"),
                Map.entry("sex", "OTHER"),
                Map.entry("verified", false),
                Map.entry("givenBy", "PARENT"),
                Map.entry("method", "WRITTEN"),
                Map.entry("document", "個人情報に関する管理・取扱規程"),
                Map.entry("documentVersion", "1"),
                Map.entry("purposes[]", "SUPPORT"),
                Map.entry("recipients[]", "ALL"),
                Map.entry("givenOn", today),
                Map.entry("receivedOn", today),
                Map.entry("on", today),
                Map.entry("since", today),
                Map.entry("secrecy", "NONE"),
                Map.entry("kind", "ADHOC"),
                Map.entry("role", "MEMBER"),
                Map.entry("caseNumber", scene.id("case.waiting")),
                Map.entry("caseNumbers[]", scene.id("case.waiting")),
                Map.entry("into", scene.number("issue.other")),
                Map.entry("outcome", where.contains("/actions/") ? "DONE" : "CONTINUE"),
                Map.entry("type", "CONTINUED"),
                Map.entry("sorting", "COMMON"),
                Map.entry("current", "not-" + Http.PASSWORD),
                Map.entry("password", Http.PASSWORD),
                Map.entry("days", 1));
        if (name.equals("items[]") && where.contains("/consent")) {
            return NODES.textNode("ALL");
        }
        Object value = values.get(name);
        return value == null ? null : JSON.valueToTree(value);
    }
}
