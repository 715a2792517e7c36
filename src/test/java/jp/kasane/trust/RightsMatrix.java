package jp.kasane.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everybody asks every endpoint about the objects of one pair of councils, and gets what the policies promise: refusals
 * first, so that nothing is changed when the next is asked, then what is permitted. No answer may hold a word that its
 * reader must not know.
 */
final class RightsMatrix {

    static final Path TABLE = Path.of("docs/operations/rights-matrix.md");
    private static final String HEAD = """
            # 権限の行列 / Rights, asked of the running product

            `WhoMaySeeWhatTest` が、起動した製品のすべての入口を、すべての立場の人から実際に呼び、この表のとおりであることを確かめます（表が古いと失敗します）。
            どの決まりから来るかは [rights.md](rights.md) にあります。

            - ✓ 進める（成功するか、状態や内容を理由に断られる） – 断られる（403 または 404） → サインインを求められる
            - 404 ほかの自治体の人には、無いものとして答える · 何も告げない
            - 印なし: 対象の会議体に席がある人　¹ 同じ自治体の、別の会議体の人　² 別の自治体の人

            The test calls every endpoint of the running product as everybody and fails where an answer differs from this table.
            """;

    private final Town town;
    private final List<Endpoint> endpoints;
    private final Map<String, String> wrong = new TreeMap<>();

    RightsMatrix(Town town, List<Endpoint> endpoints) {
        this.town = town;
        this.endpoints = endpoints;
    }

    /** Asks everything; what went another way than promised, by endpoint and person. */
    Map<String, String> wrong() throws IOException {
        Requests requests = town.requests(endpoints);
        for (Expectation expected : Expectation.values()) {
            ordered(endpoints).forEach(endpoint -> ask(endpoint, expected, requests.of(endpoint)));
        }
        Files.write(
                Path.of("target/rights-matrix-wrong.txt"),
                wrong.entrySet().stream().map(Object::toString).toList());
        return wrong;
    }

    String table() {
        MatrixTable table = new MatrixTable(town.personas);
        endpoints.forEach(table::add);
        String absent = endpoints.stream()
                .filter(endpoint -> Targets.isAbsent(endpoint, town.own))
                .map(endpoint -> "- `" + endpoint.title() + "`\n")
                .collect(Collectors.joining());
        return table.text(HEAD) + "\n町に対象がなく、✓ の人にも 404 と答える入口:\n\n" + absent;
    }

    /** The document as it was; it is written anew. */
    String writtenBefore() throws IOException {
        String before = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        Files.writeString(TABLE, table());
        return before;
    }

    /** What ends a token comes last, and what ends all of them after it. */
    private static List<Endpoint> ordered(List<Endpoint> endpoints) {
        List<Endpoint> ordered = new ArrayList<>(endpoints);
        ordered.sort(Comparator.comparingInt(RightsMatrix::turn));
        return ordered;
    }

    private static int turn(Endpoint endpoint) {
        if (!endpoint.changesSomething()) {
            return 0;
        }
        String pattern = endpoint.pattern();
        return pattern.endsWith("/sessions/end")
                ? 4
                : pattern.contains("/sessions/") || pattern.endsWith("/sign-out")
                        ? 3
                        : pattern.contains("password") ? 2 : 1;
    }

    private void ask(Endpoint endpoint, Expectation expected, Ask ask) {
        for (Persona persona : town.personas) {
            if (Expectation.of(endpoint, persona) != expected) {
                continue;
            }
            Reply reply = town.session(persona).ask(ask);
            String where = endpoint.title() + " by " + persona;
            if (!expected.fits(reply.fate(ask)) && !isFineToo(endpoint, persona, expected, ask, reply)) {
                wrong.put(
                        where,
                        "expected " + expected + " of " + endpoint.policies() + ": " + ask + " -> " + reply.brief());
            }
            List<Mark> leaked = Knowledge.leaks(endpoint, reply, persona, town);
            if (!leaked.isEmpty()) {
                wrong.put(where + " leaks", reply.status() + " with " + leaked);
            }
        }
    }

    /**
     * Where the town has nothing of the kind, also who may is told so. Who belongs elsewhere may be told what anybody is
     * told of something that does not exist, whatever that is.
     */
    private boolean isFineToo(Endpoint endpoint, Persona persona, Expectation expected, Ask ask, Reply reply) {
        boolean elsewhere = persona.home() == Persona.Home.OTHER_TENANT;
        if (expected == Expectation.YES) {
            return reply.status() == 404 && (elsewhere || Targets.isAbsent(endpoint, town.own))
                    || reply.status() == 403 && Owners.isForWhoBegan(endpoint);
        }
        if (!elsewhere) {
            return false;
        }
        Reply ofNothing = town.session(persona).ask(ask.at(Targets.pathOfNothing(endpoint, town.own)));
        return ofNothing.status() == reply.status();
    }
}
