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
import jp.kasane.access.Role;

/** How each endpoint is asked about the objects of a scene. */
final class Requests {

    /** They see every form that there is. */
    private static final List<Role> LOOKERS =
            List.of(Role.SECRETARIAT, Role.CSW, Role.ADMIN, Role.CHAIR, Role.ASSIGNEE, Role.CONVENER);

    private final List<Endpoint> endpoints;
    private final Scene scene;
    private final Bodies bodies;
    private final Forms forms;

    Requests(List<Endpoint> endpoints, Town town, Scene scene) {
        this.endpoints = endpoints;
        this.scene = scene;
        this.bodies = new Bodies(document(town));
        this.forms = new Forms(endpoints);
        gatherForms(town);
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

    /** Looks at every page as everybody who is promised to see it. */
    private void gatherForms(Town town) {
        for (Endpoint page : endpoints) {
            if (!page.method().equals("GET") || page.isRest()) {
                continue;
            }
            String path = Targets.path(page, scene);
            LOOKERS.stream()
                    .filter(role -> Expectation.of(page, Persona.there(role)) == Expectation.YES)
                    .map(role -> town.near(role, scene))
                    .forEach(persona -> forms.gather(town.session(persona).ask(Ask.get(path)), path, scene));
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

    /** The request as it is made now, after others changed something. */
    Ask anew(Endpoint endpoint, Session session) {
        forms.refresh(endpoint, session, scene);
        return of(endpoint);
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
    List<String> typedFields(Endpoint endpoint) {
        return forms.typed(endpoint);
    }

    boolean isFormKnown(Endpoint endpoint) {
        return forms.of(endpoint, scene).isPresent();
    }
}
