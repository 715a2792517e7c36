package jp.kasane.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** How each endpoint is asked about the objects of a scene. */
final class Requests {

    private static final String MODEL =
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\"/>";

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

    private static com.fasterxml.jackson.databind.JsonNode document(Town town) {
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
            town.personas.stream()
                    .filter(persona ->
                            persona.home() == Persona.Home.OWN && Expectation.of(page, persona) == Expectation.YES)
                    .forEach(persona -> forms.gather(town.session(persona).ask(Ask.get(path)), path, scene));
        }
    }

    Ask of(Endpoint endpoint) {
        if (endpoint.pattern().equals("/engine-rest/deployment/create")) {
            return Ask.form(
                    endpoint.pattern(),
                    List.of(Map.entry("deployment-name", "試し"), Map.entry("data@trial.bpmn", MODEL)),
                    true);
        }
        String path = Targets.path(endpoint, scene);
        if (endpoint.isRest() || !endpoint.method().equals("POST")) {
            return Ask.json(endpoint.method(), path, bodies.of(endpoint, scene));
        }
        return forms.of(endpoint).orElseGet(() -> Ask.form(path, Shapes.fields(endpoint, scene), false));
    }

    boolean isFormKnown(Endpoint endpoint) {
        return forms.of(endpoint).isPresent();
    }
}
