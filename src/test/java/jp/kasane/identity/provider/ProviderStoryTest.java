package jp.kasane.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.HttpUrl;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of a town sign in at their own OpenID Connect server. */
@KasaneTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderStoryTest {

    private static final String WAY = "/sign-in/with/organisation";

    @LocalServerPort
    int port;

    @Value("${kasane.test.provider-port}")
    int providerPort;

    @Autowired
    People people;

    @Autowired
    ManageAccount accounts;

    @Autowired
    JdbcTemplate database;

    private final ForgedTokens forged = new ForgedTokens(this::genuine);
    private final MockOAuth2Server provider = new MockOAuth2Server(forged);
    private final String subject = UUID.randomUUID().toString();
    private boolean started;

    @BeforeAll
    void start() throws Exception {
        PageAnswer unreachable = PageClient.stranger(port).get(WAY);
        assertThat(unreachable.text()).contains("つながりません");
        provider.start(InetAddress.getByName("127.0.0.1"), providerPort);
        started = true;
    }

    @AfterAll
    void stop() {
        if (started) {
            provider.shutdown();
        }
    }

    @Test
    void groupsGiveRolesAndSeatsUntilTheyAreGone() {
        PageAnswer home = signIn(claims("kasane-csw", "kasane-D07-iin", "kasane-D99-iin", "something-else"));
        assertThat(home.path()).isEqualTo("/");
        long person = person();
        assertThat(people.rolesOf(person)).containsExactly(GlobalRole.CSW);
        assertThat(people.groupsOf(person)).contains("D07:MEMBER");
        assertThat(people.find(person).orElseThrow().organisation()).contains("社会福祉協議会");

        signIn(claims("kasane-D08-iin"));
        assertThat(people.rolesOf(person)).isEmpty();
        assertThat(people.groupsOf(person)).contains("D08:MEMBER").doesNotContain("D07:MEMBER");

        assertThat(signIn(claims("unmapped")).path()).isEqualTo("/");
        assertThat(people.groupsOf(person)).containsExactly("person:" + person);
    }

    @Test
    void whatAPersonGaveDoesNotEndWithAGroup() {
        signIn(claims("kasane-csw"));
        long person = person();
        database.update("DELETE FROM identity_mapped_role WHERE person_id = ?", person);

        signIn(claims("unmapped"));

        assertThat(people.rolesOf(person)).contains(GlobalRole.CSW);
        database.update("DELETE FROM identity_role WHERE person_id = ?", person);
    }

    @Test
    void nobodyIsRegisteredWhoseGroupsGiveNothing() {
        PageAnswer refused = signIn(claimsOf(UUID.randomUUID().toString(), "unmapped"));

        assertThat(refused.path()).isEqualTo("/sign-in?provider=unknown");
        assertThat(refused.text()).contains("登録がないか");
    }

    @Test
    void wrongIssuerNonceAudienceAndExpiredTokensAreRefused() {
        refused(with("iss", "http://elsewhere.example/town"));
        refused(with("nonce", "another nonce"));
        refused(with("exp", Instant.now().minusSeconds(600).getEpochSecond()));
        refused(with("aud", "another-client"));
    }

    @Test
    void aTokenThatTheProviderDidNotSignIsRefused() throws Exception {
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("town").generate();
        byte[] published = provider.getConfig()
                .getTokenProvider()
                .publicJwkSet("town")
                .getKeys()
                .get(0)
                .toRSAKey()
                .toPublicKey()
                .getEncoded();

        assertThat(signInBy(this::genuine)).isEqualTo("/");
        assertThat(signInBy(claims -> signed(JWSAlgorithm.RS256, new RSASSASigner(foreign), claims)))
                .isEqualTo("/sign-in?provider=failed");
        assertThat(signInBy(claims -> signed(JWSAlgorithm.HS256, new MACSigner(published), claims)))
                .isEqualTo("/sign-in?provider=failed");
        assertThat(signInBy(PlainJWT::new)).isEqualTo("/sign-in?provider=failed");
    }

    private String signInBy(ForgedTokens.Forger forger) {
        Map<String, Object> said = claims("kasane-csw");
        said.put("iss", issuer());
        said.put("aud", "kasane");
        said.put("iat", Instant.now().getEpochSecond());
        said.put("exp", Instant.now().plusSeconds(600).getEpochSecond());
        forged.forge(said, forger);
        try {
            return PageClient.stranger(port).get(WAY).path();
        } finally {
            forged.stop();
        }
    }

    private SignedJWT genuine(JWTClaimsSet claims) {
        return provider.anyToken(HttpUrl.get(issuer()), claims.getClaims(), Duration.ofMinutes(10));
    }

    private String issuer() {
        return "http://127.0.0.1:" + providerPort + "/town";
    }

    private static SignedJWT signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .keyID("town")
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        token.sign(signer);
        return token;
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        PageClient browser = PageClient.stranger(port);

        assertThat(browser.get("/sign-in/from/organisation?code=stolen&state=invented")
                        .path())
                .isEqualTo("/sign-in?provider=failed");
        assertThat(browser.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void whatIsAskedForIsBoundToWhoAsked() {
        signIn(claims("kasane-csw"));

        assertThat(asked("/town/authorize?"))
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void anAccountIsLinkedByItsOwnPersonOnly() {
        String login = "l" + UUID.randomUUID();
        long local = people.register(new NewPerson("結付 試子", null, null, null, login, Http.PASSWORD, Set.of()));
        PageClient browser = PageClient.as(login, port);
        String own = UUID.randomUUID().toString();

        enqueue(claimsOf(own));
        assertThat(browser.get(WAY + "?for=link").path()).isEqualTo("/sign-in?provider=unknown");

        PageClient again = PageClient.as(login, port);
        enqueue(claimsOf(own));
        PageAnswer linked = again.send(again.get("/me").form("form[action=/me/provider]"), Map.of());
        assertThat(linked.text()).contains("結び付けました");

        enqueue(claimsOf(own));
        PageClient later = PageClient.stranger(port);
        assertThat(later.get(WAY).path()).isEqualTo("/");
        assertThat(later.get("/me").text()).contains("結付 試子");
        assertThat(personOf(own)).isEqualTo(local);
    }

    @Test
    void aHandedPasswordConcernsNobodyWhoComesFromTheProvider() {
        signIn(claims("kasane-csw"));
        String handed = accounts.resetPassword(person(), admin());
        String login = database.queryForObject(
                "SELECT login FROM identity_account WHERE person_id = ?", String.class, person());

        enqueue(claims("kasane-csw"));
        PageClient browser = PageClient.stranger(port);
        assertThat(browser.get(WAY).path()).isEqualTo("/");
        assertThat(browser.get("/me/password").text()).doesNotContain("受け取ったパスワードは");
        database.update(
                "UPDATE identity_account SET handed_until = now() - interval '1 day' WHERE person_id = ?", person());
        assertThat(browser.get("/cases").path()).isEqualTo("/cases");
        assertThat(signIn(claims("kasane-csw")).path()).isEqualTo("/");

        PageClient local = PageClient.stranger(port);
        assertThat(local.send(
                                local.get("/sign-in").form("form[action=/sign-in]"),
                                Map.of("username", String.valueOf(login), "password", handed))
                        .path())
                .startsWith("/sign-in");
    }

    @Test
    void neitherTokensNorClaimsAreKept() {
        signIn(claims("kasane-csw"));
        List<String> kept = new ArrayList<>(database.queryForList("""
                SELECT attribute_name || encode(attribute_bytes, 'escape') FROM web_session_attributes
                 WHERE session_primary_id IN (SELECT primary_id FROM web_session WHERE principal_name = ?)""", String.class, "person:" + person()));

        assertThat(String.join(" ", kept)).contains("kasane.at-provider").doesNotContain("eyJ", subject, "kasane-csw");
    }

    @Test
    void whoWasAskedAgainProvesItThereAndNothingIsLost() {
        enqueue(claims("kasane-kanri"));
        PageClient browser = PageClient.stranger(port);
        browser.get(WAY);
        long somebody = people.register(
                new NewPerson("忘れ 次郎", null, null, null, "f" + UUID.randomUUID(), Http.PASSWORD, Set.of()));
        PageAnswer page = browser.get("/admin/people/" + somebody);
        database.update("DELETE FROM web_session_attributes WHERE attribute_name = 'kasane.proven-at'");
        PageAnswer asked = browser.send(page.form("form[action$=/account/password]"), Map.of());

        PageAnswer there = browser.send(asked.form("form[action=/step-up/keep]"), Map.of());
        assertThat(there.text()).contains("prompt = login").contains("max_age = 0");
        String said = "{\"name\":\"組織 太郎\",\"groups\":[\"kasane-kanri\"],\"auth_time\":%d}"
                .formatted(Instant.now().getEpochSecond());
        FormElement login = there.form("form");
        login.attr("action", there.page().location());
        PageAnswer proven = browser.send(login, Map.of("username", subject, "claims", said));
        assertThat(proven.text()).contains("確かめました");
        PageAnswer done = browser.send(proven.form("form[action$=/account/password]"), Map.of());

        assertThat(done.text()).contains("このパスワードを本人に渡してください");
        signIn(claims("unmapped"));
    }

    @Test
    void onlyASignInThatWasMadeThereJustNowIsAProof() {
        long somebody = people.register(
                new NewPerson("忘れ 三郎", null, null, null, "g" + UUID.randomUUID(), Http.PASSWORD, Set.of()));
        PageClient browser = PageClient.stranger(port);

        assertThat(resetBy(browser, null, somebody)).contains("もう一度").doesNotContain("本人に渡してください");
        assertThat(resetBy(browser, Instant.now().minusSeconds(3600), somebody)).doesNotContain("本人に渡してください");
        assertThat(resetBy(browser, Instant.now(), somebody)).contains("このパスワードを本人に渡してください");
        assertThat(resetBy(browser, null, somebody)).doesNotContain("本人に渡してください");
        signIn(claims("unmapped"));
    }

    /** What somebody reads who comes back from the provider and resets a password. */
    private String resetBy(PageClient browser, @Nullable Instant signedInThere, long somebody) {
        Map<String, Object> claims = claims("kasane-kanri");
        if (signedInThere != null) {
            claims.put("auth_time", signedInThere.getEpochSecond());
        }
        enqueue(claims);
        browser.get(WAY);
        PageAnswer page = browser.get("/admin/people/" + somebody);
        return browser.send(page.form("form[action$=/account/password]"), Map.of())
                .text();
    }

    @Test
    void aNameWithoutItsValueIsNotKept() {
        enqueue(claims("kasane-kanri"));
        PageClient browser = PageClient.stranger(port);
        PageAnswer home = browser.get(WAY);
        String token = home.page().select("input[name=_csrf]").attr("value");

        Connection.Response answer = browser.raw(
                "/step-up/keep",
                List.of(Map.entry("_csrf", token), Map.entry("action", "/me"), Map.entry("names", "title")));

        assertThat(answer.statusCode()).isEqualTo(422);
        signIn(claims("unmapped"));
    }

    @Test
    void signingOutEndsTheSessionThereToo() {
        enqueue(claims("kasane-csw"));
        PageClient browser = PageClient.stranger(port);
        PageAnswer home = browser.get(WAY);

        PageAnswer out = browser.send(home.form("form[action=/sign-out]"), Map.of());

        assertThat(out.path()).isEqualTo("/sign-in");
        assertThat(asked("/town/endsession?"))
                .contains("client_id=kasane", "post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A" + port);
        assertThat(browser.get("/me").path()).isEqualTo("/sign-in");
    }

    /** The first request to the provider that begins so. */
    private String asked(String path) {
        for (int i = 0; i < 200; i++) {
            String each = String.valueOf(provider.takeRequest().getPath());
            if (each.startsWith(path)) {
                return each;
            }
        }
        throw new AssertionError("the provider was not asked for " + path);
    }

    private void refused(Map<String, Object> claims) {
        assertThat(signIn(claims).path()).isEqualTo("/sign-in?provider=failed");
    }

    private PageAnswer signIn(Map<String, Object> claims) {
        enqueue(claims);
        return PageClient.stranger(port).get(WAY);
    }

    private void enqueue(Map<String, Object> claims) {
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "town",
                        String.valueOf(claims.get("sub")),
                        JOSEObjectType.JWT.getType(),
                        List.of("kasane"),
                        claims,
                        600) {
                    @Override
                    public Map<String, Object> addClaims(TokenRequest request) {
                        return claims;
                    }
                });
    }

    private Map<String, Object> with(String claim, Object value) {
        Map<String, Object> claims = claims("kasane-csw");
        claims.put(claim, value);
        return claims;
    }

    private Map<String, Object> claims(String... groups) {
        return claimsOf(subject, groups);
    }

    private static Map<String, Object> claimsOf(String who, String... groups) {
        return new HashMap<>(Map.of("sub", who, "name", "組織 太郎", "groups", List.of(groups)));
    }

    private Actor admin() {
        return new Actor(people.findByLogin("admin").orElseThrow().id());
    }

    private long person() {
        return personOf(subject);
    }

    private long personOf(String who) {
        Long id = database.queryForObject("SELECT person_id FROM identity_subject WHERE subject = ?", Long.class, who);
        return id == null ? 0 : id;
    }
}
