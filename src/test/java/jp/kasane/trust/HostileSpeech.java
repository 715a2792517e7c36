package jp.kasane.trust;

import java.util.ArrayList;
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
    /** About objects that nobody has taken a step with yet. */
    private final Requests requests;

    private final Spoken spoken = new Spoken();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Set<String> examined = new HashSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, Integer> fates = new TreeMap<>();

    HostileSpeech(ApplicationContext context, Town town, List<Endpoint> endpoints) {
        this.context = context;
        this.town = town;
        this.endpoints = endpoints;
        this.requests = new Requests(endpoints, town, town.other);
    }

    /**
     * Sends the texts in turn.
     *
     * @param each how many into each field
     */
    Map<String, String> wrong(int each) {
        List<TextField> fields = TextFields.of(endpoints, requests);
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
        return spoken.all().size() + " hostile texts: " + fates + ", not looked at in " + untouched();
    }

    /** Fields of which no text was looked at, mostly because a step can be taken once only. */
    private Set<String> untouched() {
        Set<String> untouched = new TreeSet<>(asked);
        untouched.removeAll(examined);
        return untouched;
    }

    private void send(TextField field, String text) {
        Persona who = writer(field.endpoint());
        asked.add(field.toString());
        String said = spoken.say(field, text);
        Reply reply = answer(field, who, said);
        fates.merge(String.valueOf(reply.status()), 1, Integer::sum);
        if (reply.status() < 400 || reply.status() == 400 || reply.status() == 422) {
            examined.add(field.toString());
        }
        String where = field + " " + Spoken.wordOf(said);
        if (reply.status() >= 500) {
            wrong.put(where, text + " -> " + reply.brief());
        } else if (reply.status() == 422 && !isNamed(field, reply)) {
            wrong.put(where, "refused without its field: " + reply.brief());
        }
        spoken.faults(reply).forEach(fault -> wrong.put(where + " answered", fault));
    }

    /** Asked once more with the newest version, when others changed something meanwhile. */
    private Reply answer(TextField field, Persona who, String said) {
        Reply reply = town.session(who).ask(field.holding(said));
        if (reply.status() != 412 || !field.isForm()) {
            return reply;
        }
        Ask anew = requests.anew(field.endpoint(), town.session(who));
        return town.session(who).ask(new TextField(field.endpoint(), anew, field.name()).holding(said));
    }

    private Persona writer(Endpoint endpoint) {
        return WRITERS.stream()
                .filter(role -> Expectation.of(endpoint, Persona.there(role)) == Expectation.YES)
                .findFirst()
                .map(role -> town.near(role, town.other))
                .orElse(town.near(Role.MEMBER, town.other));
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
            String path = Targets.path(endpoint, town.other);
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
