package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jp.kasane.access.Role;

/** Draws requests that hold identifiers of somebody else. The same seed draws the same. */
final class Tries {

    /**
     * @param of whose objects the path names; null when it was guessed
     */
    record Try(Persona who, Endpoint endpoint, Ask ask, Persona.@org.jspecify.annotations.Nullable Home of) {

        List<String> faults(Reply reply, Town town) {
            List<String> faults = new ArrayList<>();
            // a refused form comes back as it was filled in, with words that the forms of others put there
            Set<String> said = Mark.wordsIn(ask.toString());
            List<Mark> leaked = Knowledge.leaks(endpoint, reply, who, town).stream()
                    .filter(mark -> !said.contains(mark.word()))
                    .toList();
            if (!leaked.isEmpty()) {
                faults.add("learnt " + leaked);
            }
            if (reply.status() >= 500) {
                faults.add(reply.brief());
            }
            if (isOthers()
                    && endpoint.changesSomething()
                    && reply.fate(ask) == Reply.Fate.LET_THROUGH
                    && reply.status() < 400) {
                faults.add("changed it: " + reply.brief());
            }
            return faults;
        }

        /** Whether the person may not do this to the object that the path names. */
        private boolean isOthers() {
            Persona counted = who.counts();
            if (!counted.isSignedIn()) {
                return Expectation.of(endpoint, who) == Expectation.SIGN_IN;
            }
            if (of == null || endpoint.variables().isEmpty()) {
                return false;
            }
            boolean there = counted.role() == Role.CSW
                    ? who.home() == Persona.Home.OWN
                    : who.home() == (Owners.isOfWholeTown(endpoint) ? Persona.Home.OWN : of);
            Persona seen =
                    Persona.of(counted.login(), counted.role(), there ? Persona.Home.OWN : Persona.Home.OTHER_COUNCIL);
            return Expectation.of(endpoint, seen) == Expectation.NO;
        }
    }

    private final Town town;
    private final List<Endpoint> endpoints;
    private final Requests requests;
    private final Random random;
    private final Map<Endpoint, List<String>> keys = new HashMap<>();
    private final List<String> cursors = new ArrayList<>(List.of("1", "0", "-1", "99999999", "zzz", "%00", "1'--"));

    Tries(Town town, List<Endpoint> endpoints, long seed) {
        this.town = town;
        this.endpoints = endpoints.stream().filter(Tries::isTried).toList();
        this.requests = town.requests(endpoints);
        this.random = new Random(seed);
    }

    /** What ends the own session would end the walk. */
    private static boolean isTried(Endpoint endpoint) {
        return endpoint.isOurs()
                && !endpoint.pattern().contains("password")
                && !endpoint.pattern().equals("/error");
    }

    Try next() {
        Persona who = one(town.personas);
        Endpoint endpoint = one(endpoints);
        Scene scene = random.nextInt(3) == 0 ? town.own : town.other;
        boolean guessed = random.nextInt(4) == 0;
        String path = guessed ? guessed(endpoint) : Targets.path(endpoint, scene);
        Ask plain = requests.of(endpoint);
        Ask ask = new Ask(
                plain.method(),
                endpoint.changesSomething() ? path : withCursor(path),
                headers(endpoint),
                plain.fields() == null ? null : tampered(plain.fields()),
                plain.multipart(),
                plain.json() == null ? null : tampered(plain.json().deepCopy()));
        return new Try(who, endpoint, ask, guessed ? null : scene.home);
    }

    void remember(Try done, Reply reply) {
        String key = done.ask().headers().get("Idempotency-Key");
        if (key != null) {
            keys.computeIfAbsent(done.endpoint(), e -> new ArrayList<>()).add(key);
        }
        int next = reply.body().indexOf("\"next\":\"");
        if (next > 0) {
            cursors.add(reply.body().substring(next + 8, reply.body().indexOf('"', next + 8)));
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String guessed(Endpoint endpoint) {
        String path = endpoint.pattern().replace("/**", "/");
        for (String variable : endpoint.variables()) {
            path = path.replace("{" + variable + "}", Session.encoded(guess()));
        }
        return path;
    }

    private String guess() {
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf(random.nextInt(60));
            case 1 -> String.valueOf(random.nextLong());
            case 2 -> one(List.copyOf(town.own.ids().values()));
            case 3 -> one(List.copyOf(town.other.ids().values()));
            case 4 -> one(List.of("0", "-1", "999999999999999999", "D99", "2026-99999", "x", "..", "%", "null"));
            default -> "2026-0000" + random.nextInt(10);
        };
    }

    private String withCursor(String path) {
        return switch (random.nextInt(3)) {
            case 0 ->
                path + (path.contains("?") ? "&" : "?") + "limit=200&after="
                        + one(cursors).replace("%00", "").replace("'", "%27").replace(" ", "+");
            default -> path;
        };
    }

    private Map<String, String> headers(Endpoint endpoint) {
        if (!endpoint.isRest() || !endpoint.changesSomething()) {
            return Map.of();
        }
        List<String> known = keys.getOrDefault(endpoint, List.of());
        String key = known.isEmpty() || random.nextBoolean()
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : one(known);
        return random.nextBoolean()
                ? Map.of("Idempotency-Key", key)
                : Map.of("Idempotency-Key", key, "If-Match", "\"" + random.nextInt(5) + "\"");
    }

    /** Hidden fields as a stranger would fill them in. */
    private List<Map.Entry<String, String>> tampered(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> random.nextInt(5) == 0 && !field.getKey().startsWith("_")
                        ? Map.entry(field.getKey(), guess())
                        : field)
                .toList();
    }

    private JsonNode tampered(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (property.getValue().isIntegralNumber() && random.nextBoolean()) {
                    object.put(property.getKey(), (long) random.nextInt(60));
                } else if (property.getKey().startsWith("caseNumber")
                        && property.getValue().isTextual()) {
                    object.put(property.getKey(), town.own.id("case.waiting"));
                } else if (property.getValue().isContainerNode()) {
                    tampered(property.getValue());
                }
            });
        } else if (body instanceof ArrayNode array) {
            array.forEach(this::tampered);
        }
        return body;
    }
}
