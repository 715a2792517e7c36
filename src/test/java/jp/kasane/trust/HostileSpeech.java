package jp.kasane.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import jp.kasane.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Whatever is typed into whichever field is kept as it is, or refused in words that name the field; and shown harmless.
 * All fields of a form or body are filled with a text each at once. What is refused is taken back and the rest sent
 * again, until it is accepted; what was already done to an object is tried with a fresh one.
 */
final class HostileSpeech {

    private static final Logger LOG = LoggerFactory.getLogger(HostileSpeech.class);

    private final ApplicationContext context;
    private final Town town;
    private final List<Endpoint> endpoints;
    private final Requests requests;
    private final FreshObjects fresh;

    private final Spoken spoken = new Spoken();
    private final Shown shown = new Shown(spoken);
    private final Deal deal = new Deal();
    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();
    /** How many texts of each field were accepted, or refused in words that name it. */
    private final Map<TextField, Integer> heard = new LinkedHashMap<>();

    private final Set<String> unheard = new TreeSet<>();
    private final Map<Endpoint, String> reasons = new HashMap<>();
    private final Set<String> notTaken = new TreeSet<>();
    private final Map<String, Integer> fates = new TreeMap<>();

    HostileSpeech(ApplicationContext context, Town town, List<Endpoint> endpoints) {
        this.context = context;
        this.town = town;
        this.endpoints = endpoints;
        this.requests = new Requests(endpoints, town, town.other, SeenPages.of(town, endpoints, town.other));
        this.fresh = new FreshObjects(context, town);
    }

    /** @param each how many texts into each field */
    Map<String, String> wrong(int each) {
        Map<Endpoint, List<TextField>> fields = TextFields.of(endpoints, requests);
        for (int round = 0; round < each; round++) {
            fields.forEach((endpoint, all) -> {
                Map<TextField, String> said = new LinkedHashMap<>();
                all.forEach(field -> said.put(field, spoken.say(field, deal.next(field))));
                all.forEach(field -> heard.putIfAbsent(field, 0));
                new HostileTry(this, endpoint, said).send();
            });
        }
        heard.forEach((field, times) -> {
            if (times < each) {
                unheard.add(field + ": " + times + " of " + each + " " + reasons.getOrDefault(field.endpoint(), ""));
            }
        });
        town.atHome(() -> new KeptTexts(context, spoken).check(wrong));
        showEverything();
        return wrong;
    }

    /** How many of the texts were sent. */
    int texts() {
        return deal.dealt();
    }

    @Override
    public String toString() {
        return deal.dealt() + " hostile texts, " + spoken.all().size() + " times into " + heard.size()
                + " fields, answered " + fates + ", " + fresh.scenes().size() + " fresh objects, no state for "
                + notTaken;
    }

    Requests requests() {
        return requests;
    }

    FreshObjects fresh() {
        return fresh;
    }

    Session writer(Endpoint endpoint) {
        return writer(endpoint, town.other);
    }

    /** Who sits at the councils of the whole municipality, too. */
    Session otherWriter(Endpoint endpoint) {
        return writer(endpoint, town.own);
    }

    private Session writer(Endpoint endpoint, Scene scene) {
        return town.session(SeenPages.LOOKERS.stream()
                .filter(role -> Expectation.of(endpoint, Persona.there(role)) == Expectation.YES)
                .findFirst()
                .map(role -> town.near(role, scene))
                .orElse(town.near(Role.MEMBER, scene)));
    }

    /** Fields that did not hear as many texts as they should, and why. */
    Set<String> unheard() {
        return unheard;
    }

    void couldNot(Endpoint endpoint, Reply reply) {
        reasons.put(endpoint, reply.brief());
    }

    /** Remembers a step that nobody can take in this town, so that its texts were only refused. */
    void notTaken(Endpoint endpoint, Reply reply) {
        LOG.info("nobody can take {}: {}", endpoint, reply.brief());
        notTaken.add(endpoint.title());
    }

    /** Steps of which no text was kept, as the town is in no state for them. */
    Set<String> notTaken() {
        return notTaken;
    }

    void hear(Set<TextField> fields) {
        fields.forEach(field -> heard.merge(field, 1, Integer::sum));
    }

    /** Looks at what came back, whatever it was. */
    void judge(Object where, Reply reply) {
        fates.merge(String.valueOf(reply.status()), 1, Integer::sum);
        if (reply.status() >= 500) {
            blame(where, reply.brief());
        }
        shown.faults(reply).forEach(fault -> blame(where, fault));
    }

    void blame(Object where, String fault) {
        wrong.put(where + " " + Integer.toHexString(fault.hashCode()), fault);
    }

    /** Every page, answer and file about the objects that were written to, as who writes there and as a social worker. */
    private void showEverything() {
        List<Endpoint> pages = endpoints.stream()
                .filter(endpoint -> endpoint.isOurs() && !endpoint.changesSomething())
                .toList();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        List<Scene> scenes = new ArrayList<>(List.of(town.other));
        scenes.addAll(fresh.scenes());
        Set<String> asked = new TreeSet<>();
        List<Runnable> looks = new ArrayList<>();
        for (Scene scene : scenes) {
            for (Endpoint endpoint : pages) {
                String path = Targets.path(endpoint, scene);
                if (asked.add(path)) {
                    looks.add(() -> look(path, writer(endpoint), seen));
                }
                if (scene == town.other) {
                    looks.add(() -> look(path, town.session(town.persona(Role.CSW, Persona.Home.OWN)), seen));
                }
            }
        }
        AtOnce.each(looks, Runnable::run);
    }

    private void look(String path, Session session, Set<String> seen) {
        Reply reply = session.ask(Ask.get(path));
        if (seen.add(reply.body()) || reply.status() >= 500) {
            if (reply.status() >= 500) {
                blame("GET " + path, reply.brief());
            }
            shown.faults(reply).forEach(fault -> blame("GET " + path, fault));
        }
    }
}
