package jp.kasane.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody asks every endpoint about the objects of one pair of councils, and gets what the policies promise: refusals
 * first, so that nothing is changed when the next is asked, then what is permitted. No answer may hold a word that its
 * reader must not know.
 */
@TrustTest
class RightsMatrixTest {

    private static final Path TABLE = Path.of("docs/operations/rights-matrix.md");
    private static final String HEAD = """
            # 権限の行列 / Rights, asked of the running product

            `RightsMatrixTest` が、起動した製品のすべての入口を、すべての立場の人から実際に呼び、この表のとおりであることを確かめます（表が古いと失敗します）。
            どの決まりから来るかは [rights.md](rights.md) にあります。

            - ✓ 進める（成功するか、状態や内容を理由に断られる） – 断られる（403 または 404） → サインインを求められる
            - 404 ほかの自治体の人には、無いものとして答える · 何も告げない
            - 印なし: 対象の会議体に席がある人　¹ 同じ自治体の、別の会議体の人　² 別の自治体の人

            The test calls every endpoint of the running product as everybody and fails where an answer differs from this table.
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<String, String> wrong = new TreeMap<>();

    @Test
    void everybodyGetsWhatThePoliciesPromiseAndNothingElse() throws IOException {
        Town town = Town.of(context);
        List<Endpoint> endpoints = Endpoint.of(mappings);
        assertThat(endpoints).as("endpoints").hasSizeGreaterThan(300);
        assertThat(endpoints)
                .as("endpoints without a policy")
                .allSatisfy(each -> assertThat(each.policies()).as(each.title()).isNotEmpty());
        Requests requests = town.requests(endpoints);
        for (Expectation expected : Expectation.values()) {
            ordered(endpoints).forEach(endpoint -> ask(town, endpoint, expected, requests.of(endpoint)));
        }
        Files.write(
                Path.of("target/rights-matrix-wrong.txt"),
                wrong.entrySet().stream().map(Object::toString).toList());
        assertThat(wrong).isEmpty();
        MatrixTable table = new MatrixTable(town.personas);
        endpoints.forEach(table::add);
        upToDate(table.text(HEAD));
    }

    /** What ends a token comes last, and what ends all of them after it. */
    private static List<Endpoint> ordered(List<Endpoint> endpoints) {
        List<Endpoint> ordered = new ArrayList<>(endpoints);
        ordered.sort(Comparator.comparingInt(
                each -> !each.changesSomething() ? 0 : each.pattern().contains("password") ? 2 : 1));
        return ordered;
    }

    private void ask(Town town, Endpoint endpoint, Expectation expected, Ask ask) {
        for (Persona persona : town.personas) {
            if (Expectation.of(endpoint, persona) != expected) {
                continue;
            }
            Reply reply = town.session(persona).ask(ask);
            String where = endpoint.title() + " by " + persona;
            if (!expected.fits(reply.fate(ask))) {
                wrong.put(
                        where,
                        "expected " + expected + " of " + endpoint.policies() + ": " + ask + " -> " + reply.brief());
            }
            List<Mark> leaked = Knowledge.leaks(reply, persona, town);
            if (!leaked.isEmpty()) {
                wrong.put(where + " leaks", reply.status() + " with " + leaked);
            }
        }
    }

    /** Writes the table and fails when it was another before. */
    private static void upToDate(String text) throws IOException {
        String before = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        Files.writeString(TABLE, text);
        assertThat(before).as(TABLE + " was out of date and is written anew").isEqualTo(text);
    }
}
