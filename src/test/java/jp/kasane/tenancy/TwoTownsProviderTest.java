package jp.kasane.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.testing.TwoTownsTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two municipalities share one OpenID Connect server; each person lands in their own. */
@TwoTownsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTownsProviderTest {

    private static final Tenant HIMI = new Tenant("himi");
    private static final Tenant TOMIYA = new Tenant("tomiya");

    @LocalServerPort
    int port;

    @Value("${kasane.test.provider-port}")
    int providerPort;

    @Autowired
    Tenants tenants;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate database;

    private final MockOAuth2Server provider = new MockOAuth2Server();

    @BeforeAll
    void start() throws Exception {
        provider.start(InetAddress.getByName("127.0.0.1"), providerPort);
    }

    @AfterAll
    void stop() {
        provider.shutdown();
    }

    @Test
    void theRulesOfAMunicipalitySayWhoseSomebodyNewIs() {
        String somebody = UUID.randomUUID().toString();

        PageClient browser = signedIn(somebody, "tomiya-csw");

        assertThat(browser.get("/councils").text()).contains("つながる事例共有会").doesNotContain("ブロック会議");
        assertThat(person(HIMI, somebody)).isEmpty();
        long there = person(TOMIYA, somebody).get(0);
        assertThat(tenants.as(TOMIYA, () -> people.rolesOf(there))).containsExactly(GlobalRole.CSW);
    }

    @Test
    void aGroupOfAnotherMunicipalityGivesNothingHere() {
        String somebody = UUID.randomUUID().toString();
        signedIn(somebody, "tomiya-csw");

        signedIn(somebody, "himi-csw", "tomiya-shien");

        long there = person(TOMIYA, somebody).get(0);
        assertThat(person(HIMI, somebody)).isEmpty();
        assertThat(tenants.as(TOMIYA, () -> people.rolesOf(there))).isEmpty();
    }

    @Test
    void whoeverCouldBelongToEitherIsRegisteredNowhere() {
        String claimedTwice = UUID.randomUUID().toString();
        String claimedByNone = UUID.randomUUID().toString();

        assertThat(answer(claimedTwice, "tomiya-csw", "himi-csw").path()).isEqualTo("/sign-in?provider=unknown");
        assertThat(answer(claimedByNone, "kasane-csw").path()).isEqualTo("/sign-in?provider=unknown");

        for (Tenant tenant : tenants.all()) {
            assertThat(person(tenant, claimedTwice)).isEmpty();
            assertThat(person(tenant, claimedByNone)).isEmpty();
        }
    }

    private PageClient signedIn(String subject, String... groups) {
        PageClient browser = PageClient.stranger(port);
        assertThat(come(browser, subject, groups).path()).isEqualTo("/");
        return browser;
    }

    private PageAnswer answer(String subject, String... groups) {
        return come(PageClient.stranger(port), subject, groups);
    }

    private PageAnswer come(PageClient browser, String subject, String... groups) {
        Map<String, Object> claims = Map.of("sub", subject, "name", "組織 花子", "groups", List.of(groups));
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "town", subject, JOSEObjectType.JWT.getType(), List.of("kasane"), claims, 600) {
                    @Override
                    public Map<String, Object> addClaims(TokenRequest request) {
                        return claims;
                    }
                });
        return browser.get("/sign-in/with/organisation");
    }

    private List<Long> person(Tenant tenant, String subject) {
        return tenants.as(
                tenant,
                () -> database.queryForList(
                        "SELECT person_id FROM identity_subject WHERE subject = ?", Long.class, subject));
    }
}
