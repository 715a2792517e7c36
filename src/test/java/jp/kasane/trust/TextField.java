package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place where somebody may type a text.
 *
 * @param name of the field; of a body with the way to it, e.g. {@code /members/0/name}
 */
record TextField(Endpoint endpoint, String name) {

    private static final Set<String> CODES = Set.of(
            "areaCode",
            "caseNumber",
            "council",
            "document",
            "documentVersion",
            "field",
            "givenBy",
            "method",
            "relation",
            "sex",
            "topTopic");

    /** The request with that text in this field and everything else as it is. */
    Ask in(Ask ask, String text) {
        JsonNode json = ask.json();
        if (json != null) {
            return Ask.json(ask.method(), ask.path(), put(json.deepCopy(), text));
        }
        List<Map.Entry<String, String>> fields = Stream.concat(
                        ask.fields().stream().filter(field -> !field.getKey().equals(name)),
                        Stream.of(Map.entry(name, text)))
                .toList();
        return ask.with(fields);
    }

    private JsonNode put(JsonNode body, String text) {
        int cut = name.lastIndexOf('/');
        JsonNode parent = body.at(name.substring(0, cut));
        String last = name.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.put(last, text);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), text);
        }
        return body;
    }

    /** Whether a refusal that names this place means the field, e.g. {@code members[0].name} or a page's {@code members0-name}. */
    boolean isNamedBy(String place) {
        String own = plain(name);
        String told = plain(place);
        return !told.isEmpty() && (told.startsWith(own) || own.startsWith(told) || own.endsWith(told));
    }

    private static String plain(String place) {
        return place.replaceAll("[^A-Za-z0-9]", "");
    }

    /** As a refusal names it. */
    String lastName() {
        return name.replaceAll(".*[./]", "").replaceAll("\\[.*", "");
    }

    /** Whether it takes a code that the product knows, on which it may depend what else counts. */
    boolean isCode() {
        return !isForm() && CODES.contains(lastName());
    }

    boolean isForm() {
        return !name.startsWith("/");
    }

    @Override
    public String toString() {
        return endpoint.title() + " " + name;
    }
}
