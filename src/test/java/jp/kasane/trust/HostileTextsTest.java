package jp.kasane.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.kasane.access.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is typed into whichever field is kept as it is, or refused in words that name the field; and shown harmless. */
@TrustTest
class HostileTextsTest {

    private static final Logger LOG = LoggerFactory.getLogger(HostileTextsTest.class);
    private static final int EACH = 8;
    private static final List<Role> WRITERS =
            List.of(Role.SECRETARIAT, Role.CSW, Role.ADMIN, Role.CHAIR, Role.ASSIGNEE, Role.CONVENER);

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Spoken spoken = new Spoken();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Map<String, TextField> accepted = new HashMap<>();
    private final Map<String, Integer> fates = new TreeMap<>();

    @Test
    void everyTextIsUsedAndEveryFieldTakesSome() {
        speak(EACH);
    }

    @Test
    @Tag("long")
    void everyFieldTakesEveryText() {
        speak(HostileTexts.all().size());
    }

    private void speak(int each) {
        Town town = Town.of(context);
        town.signInAgain();
        List<Endpoint> endpoints = Endpoint.of(mappings);
        List<TextField> fields = TextFields.of(endpoints, town.requests(endpoints));
        List<String> texts = HostileTexts.all();
        assertThat(texts).hasSize(500);
        assertThat(fields).hasSizeGreaterThan(100);
        int next = 0;
        for (TextField field : fields) {
            for (int i = 0; i < each; i++) {
                send(town, field, texts.get(next++ % texts.size()));
            }
        }
        new KeptTexts(context, spoken).check(accepted, wrong);
        showEverything(town, endpoints);
        LOG.info("{} fields, {} requests: {}", fields.size(), spoken.all().size(), fates);
        assertThat(wrong).isEmpty();
    }

    private void send(Town town, TextField field, String text) {
        Persona who = writer(town, field.endpoint());
        String said = spoken.say(text);
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

    private static Persona writer(Town town, Endpoint endpoint) {
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

    private void showEverything(Town town, List<Endpoint> endpoints) {
        Set<String> seen = new HashSet<>();
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.method().equals("GET")) {
                continue;
            }
            String path = Targets.path(endpoint, town.own);
            List<Reply> replies = new ArrayList<>();
            replies.add(town.session(writer(town, endpoint)).ask(Ask.get(path)));
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
