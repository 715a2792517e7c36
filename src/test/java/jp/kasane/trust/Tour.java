package jp.kasane.trust;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.access.Role;

/** Looks at pages, answers and files about the objects to which somebody wrote, as who writes there and as a social worker. */
final class Tour {

    private final HostileSpeech speech;
    private final Session socialWorker;
    private final List<Endpoint> pages;
    /** On which a typed text stood at any time. */
    private final Set<Endpoint> telling = ConcurrentHashMap.newKeySet();

    Tour(HostileSpeech speech, Town town, List<Endpoint> endpoints) {
        this.speech = speech;
        this.socialWorker = town.session(town.persona(Role.CSW, Persona.Home.OWN));
        this.pages = endpoints.stream()
                .filter(endpoint -> endpoint.isOurs() && !endpoint.changesSomething())
                .toList();
    }

    /** Everything that there is. */
    void everywhere(Scene own, List<Scene> fresh) {
        List<Runnable> looks = looks(pages, own, fresh);
        pages.forEach(page -> looks.add(() -> look(page, Targets.path(page, own), socialWorker)));
        AtOnce.each(looks, Runnable::run);
    }

    /** Where typed texts stood before. */
    void whereTextsStand(Scene own, List<Scene> fresh) {
        AtOnce.each(looks(telling, own, fresh), Runnable::run);
    }

    private List<Runnable> looks(Iterable<Endpoint> at, Scene own, List<Scene> fresh) {
        List<Scene> scenes = new ArrayList<>(List.of(own));
        scenes.addAll(fresh);
        Set<String> asked = new HashSet<>();
        List<Runnable> looks = new ArrayList<>();
        for (Endpoint page : at) {
            for (Scene scene : scenes) {
                String path = Targets.path(page, scene);
                if (asked.add(path)) {
                    looks.add(() -> look(page, path, speech.writer(page)));
                }
            }
        }
        return looks;
    }

    private void look(Endpoint page, String path, Session session) {
        Reply reply = session.ask(Ask.get(path));
        if (Spoken.WORD.matcher(reply.body()).find()) {
            telling.add(page);
        }
        speech.judgeShown("GET " + path, reply);
    }
}
