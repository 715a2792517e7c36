package jp.kasane.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.kasane.access.Role;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;

/** Whatever is typed into whichever field is kept as it is, or refused in words that name the field; and shown harmless. */
final class HostileSpeech {

    private static final List<Role> WRITERS =
            List.of(Role.SECRETARIAT, Role.CSW, Role.ADMIN, Role.CHAIR, Role.ASSIGNEE, Role.CONVENER);

    private final ApplicationContext context;
    private final Town town;
    private final List<Endpoint> endpoints;
    private final Spoken spoken = new Spoken();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Map<String, TextField> accepted = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, Integer> fates = new TreeMap<>();

    HostileSpeech(ApplicationContext context, Town town, List<Endpoint> endpoints) {
        this.context = context;
        this.town = town;
        this.endpoints = endpoints;
    }

    /**
     * Sends the texts in turn.
     *
     * @param each how many into each field
     */
    Map<String, String> wrong(int each) {
        List<TextField> fields = TextFields.of(endpoints, town.requests(endpoints));
        List<String> texts = HostileTexts.all();
        int next = 0;
        for (TextField field : fields) {
            for (int i = 0; i < each; i++) {
                send(field, texts.get(next++ % texts.size()));
            }
        }
        town.atHome(() -> new KeptTexts(context, spoken).check(wrong));
        showEverything();
        return wrong;
    }

    @Override
    public String toString() {
        return spoken.all().size() + " hostile texts: " + fates + ", nothing taken by " + untouched();
    }

    /** Fields of which every text was refused, mostly because a step can be taken once only. */
    private Set<String> untouched() {
        Set<String> untouched = new TreeSet<>(asked);
        accepted.values().forEach(field -> untouched.remove(field.toString()));
        return untouched;
    }

    private void send(TextField field, String text) {
        Persona who = writer(field.endpoint());
        asked.add(field.toString());
        String said = spoken.say(field, text);
        Reply reply = town.session(who).ask(field.holding(said));
        fates.merge(String.valueOf(reply.status()), 1, Integer::sum);
        String where = field + " " + Spoken.wordOf(said);
        if (reply.status() >= 500) {
            wrong.put(where, text + " -> " + reply.brief());
        } else if (reply.status() < 400) {
            accepted.put(Spoken.wordOf(said), field);
        } else if (reply.status() == 422 && !isNamed(field, reply)) {
            wrong.put(where, "refused without its field: " + reply.brief());
        }
        spoken.faults(reply).forEach(fault -> wrong.put(where + " answered", fault));
    }

    private Persona writer(Endpoint endpoint) {
        return WRITERS.stream()
                .map(role -> town.persona(role, Persona.Home.OWN))
                .filter(persona -> Expectation.of(endpoint, persona) == Expectation.YES)
                .findFirst()
                .orElse(town.persona(Role.MEMBER, Persona.Home.OWN));
    }

    /** A refusal says in Japanese what is wrong, and where. */
    private static boolean isNamed(TextField field, Reply reply) {
        if (!field.isForm()) {
            return reply.body().contains("\"field\":\"") && reply.body().matches("(?s).*[ぁ-ん].*");
        }
        String errors = Jsoup.parse(reply.body())
                .select(".error-summary, .notice-error, .field-error, #main")
                .text();
        return errors.matches("(?s).*[ぁ-ん].*");
    }

    private void showEverything() {
        Set<String> seen = new HashSet<>();
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.method().equals("GET")) {
                continue;
            }
            String path = Targets.path(endpoint, town.own);
            List<Reply> replies = new ArrayList<>();
            replies.add(town.session(writer(endpoint)).ask(Ask.get(path)));
            replies.add(town.session(town.persona(Role.CSW, Persona.Home.OWN)).ask(Ask.get(path)));
            for (Reply reply : replies) {
                if (seen.add(reply.body())) {
                    spoken.faults(reply).forEach(fault -> wrong.put("GET " + path + " " + fault.hashCode(), fault));
                }
                if (reply.status() >= 500) {
                    wrong.put("GET " + path, reply.brief());
                }
            }
        }
    }
}
