package jp.kasane.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
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
            - ³ きのう任期が終わった人　⁴ 任期がまだ始まらない人　⁵ サインインした後でアカウントを止められた人　⁶ 管理者にすべての端末からサインアウトさせられ、トークンを取り消された人（どちらも、前のクッキーとトークンのまま尋ねる）
            - 製品の処理のない入口（ファイル、稼働の確認、枠組みが開く入口、何もない所）も一行ずつある

            The test calls every endpoint of the running product as everybody and fails where an answer differs from this table.
            """;

    private final Town town;
    private final List<Endpoint> endpoints;
    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();

    RightsMatrix(Town town, List<Endpoint> endpoints) {
        this.town = town;
        this.endpoints = endpoints;
    }

    /** Asks everything; what went another way than promised, by endpoint and person. */
    Map<String, String> wrong() throws IOException {
        Requests requests = new Requests(endpoints, town, town.own, readEverything());
        town.keep(requests);
        Map<Endpoint, Ask> changes = new LinkedHashMap<>();
        ordered(endpoints).forEach(endpoint -> changes.put(endpoint, requests.of(endpoint)));
        AtOnce.each(
                town.personas,
                persona -> changes.forEach((endpoint, ask) -> {
                    if (Expectation.of(endpoint, persona) != Expectation.YES) {
                        judge(endpoint, persona, ask, answer(persona, ask));
                    }
                }));
        changes.forEach((endpoint, ask) -> town.personas.stream()
                .filter(persona -> Expectation.of(endpoint, persona) == Expectation.YES)
                .forEach(persona -> judge(endpoint, persona, ask, answer(persona, ask))));
        town.mayHaveSignedOut();
        Files.write(
                Path.of("target/rights-matrix-wrong.txt"),
                wrong.entrySet().stream().map(Object::toString).toList());
        return wrong;
    }

    /** Everybody asks for everything that changes nothing. */
    private SeenPages readEverything() {
        SeenPages pages = new SeenPages();
        AtOnce.each(
                town.personas,
                persona -> endpoints.stream()
                        .filter(endpoint -> !endpoint.changesSomething())
                        .forEach(endpoint -> {
                            Ask ask = Ask.get(Targets.path(endpoint, town.own));
                            Reply reply = answer(persona, ask);
                            judge(endpoint, persona, ask, reply);
                            if (SeenPages.isShown(endpoint, persona)) {
                                pages.keep(endpoint, persona.role(), reply);
                            }
                        }));
        return pages;
    }

    private Reply answer(Persona persona, Ask ask) {
        return town.session(persona).ask(ask);
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
        return endpoints.stream()
                .filter(Endpoint::changesSomething)
                .sorted(Comparator.comparingInt(RightsMatrix::turn))
                .toList();
    }

    private static int turn(Endpoint endpoint) {
        String pattern = endpoint.pattern();
        return pattern.endsWith("/sessions/end")
                ? 4
                : pattern.contains("/sessions/") || pattern.endsWith("/sign-out")
                        ? 3
                        : pattern.contains("password") ? 2 : 1;
    }

    private void judge(Endpoint endpoint, Persona persona, Ask ask, Reply reply) {
        Expectation expected = Expectation.of(endpoint, persona);
        String where = endpoint.title() + " by " + persona;
        if (!expected.fits(reply.fate(ask)) && !isFineToo(endpoint, persona, expected, ask, reply)) {
            wrong.put(
                    where, "expected " + expected + " of " + endpoint.policies() + ": " + ask + " -> " + reply.brief());
        }
        List<Mark> leaked = Knowledge.leaks(endpoint, reply, persona, town);
        if (!leaked.isEmpty()) {
            wrong.put(where + " leaks", reply.status() + " with " + leaked);
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
