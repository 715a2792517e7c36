package jp.kasane.trust;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.access.Role;
import jp.kasane.testing.Http;
import org.springframework.context.ApplicationContext;

/** Things that nobody has taken a step with. */
final class FreshObjects {

    private final ApplicationContext context;
    private final Town town;
    private Http http;
    private final List<Scene> scenes = new ArrayList<>();

    FreshObjects(ApplicationContext context, Town town) {
        this.context = context;
        this.town = town;
        this.http = new Http(town.port);
    }

    /** The scene with something fresh to ask that endpoint about. */
    Scene about(Endpoint endpoint) {
        Scene scene = town.other.copy();
        SceneBuilder builder = new SceneBuilder(http, scene, town.id(Role.ASSIGNEE, Persona.Home.OTHER_COUNCIL));
        Targets.kinds(endpoint).stream().distinct().forEach(kind -> {
            builder.again(kind);
            town.atHome(() -> {
                new IssueScene(context, scene).again(kind);
                new AdminScene(context, scene).again(kind);
            });
        });
        scenes.add(scene);
        return scene;
    }

    /** Things that are no more, and the tokens with which they were made. */
    void forget() {
        scenes.clear();
        http = new Http(town.port);
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }
}
