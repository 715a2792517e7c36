package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How each endpoint is asked about the objects of a scene. */
final class Requests {

    private final Scene scene;
    private final Bodies bodies;
    private final Forms forms;

    /** @param pages on which the forms are */
    Requests(List<Endpoint> endpoints, Town town, Scene scene, SeenPages pages) {
        this.scene = scene;
        this.bodies = new Bodies(document(town));
        this.forms = new Forms(endpoints);
        pages.gatherInto(forms, endpoints, scene);
    }

    private Requests(Scene scene, Bodies bodies, Forms forms) {
        this.scene = scene;
        this.bodies = bodies;
        this.forms = forms;
    }

    /** The same requests about other objects of the same councils. */
    Requests about(Scene others) {
        return new Requests(others, bodies, forms);
    }

    private static JsonNode document(Town town) {
        try {
            return new ObjectMapper()
                    .readTree(town.session(Persona.NOBODY)
                            .ask(Ask.get("/v3/api-docs"))
                            .body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Ask of(Endpoint endpoint) {
        if (endpoint.pattern().equals("/engine-rest/deployment/create")) {
            return Ask.form(
                    endpoint.pattern(),
                    List.of(Map.entry("deployment-name", "試し"), Map.entry("data@TrialRightsDecision.dmn", model())),
                    true);
        }
        String path = Targets.path(endpoint, scene);
        if (endpoint.isRest() || !endpoint.method().equals("POST")) {
            return Ask.json(endpoint.method(), path, bodies.of(endpoint, scene));
        }
        return forms.of(endpoint, scene).orElseGet(() -> Ask.form(path, Shapes.fields(endpoint, scene), false));
    }

    private static String model() {
        try {
            return Files.readString(Path.of("src/test/resources/models/TrialDecision.dmn"))
                    .replace("TrialDecision", "TrialRightsDecision")
                    .replace("ANSWER", "1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A search with whose form something is looked for on a page. */
    Ask search(Endpoint endpoint) {
        return forms.of(endpoint, scene).orElseThrow();
    }

    /** The request as it is made now, after others changed something. */
    Ask anew(Endpoint endpoint, Session session) {
        return forms.now(endpoint, session, scene).orElseGet(() -> of(endpoint));
    }

    JsonNode schema(Endpoint endpoint) {
        JsonNode schema = bodies.schema(endpoint);
        return schema == null ? MissingNode.getInstance() : bodies.resolved(schema);
    }

    JsonNode resolved(JsonNode schema) {
        return bodies.resolved(schema);
    }

    /** With everything that may be told, not only what must. */
    JsonNode wholeBody(Endpoint endpoint) {
        return bodies.whole(endpoint, scene);
    }

    /** Names of the fields of its form into which somebody types. */
    Set<String> typedFields(Endpoint endpoint) {
        return forms.typed(endpoint);
    }
}
