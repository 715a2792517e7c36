package jp.kasane.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.kasane.council.Councils;
import jp.kasane.testing.Http;
import jp.kasane.testing.TwoTownsTest;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two municipalities in one installation live side by side. */
@TwoTownsTest
class TwoTownsStoryTest {

    private static final Tenant HIMI = new Tenant("himi");
    private static final Tenant TOMIYA = new Tenant("tomiya");

    @Autowired
    Tenants tenants;

    @Autowired
    Councils councils;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void eachHasItsOwnCouncils() {
        assertThat(tenants.all()).containsExactly(HIMI, TOMIYA);
        assertThat(tenants.as(HIMI, () -> councils.municipality().id())).isEqualTo("himi");
        assertThat(tenants.as(TOMIYA, () -> councils.municipality().id())).isEqualTo("tomiya");
    }

    @Test
    void whoSignsInSeesTheirOwnMunicipality() {
        Http http = new Http(port);
        assertThat(http.get("admin", "/hierarchy").accepted().text("/municipality/id"))
                .isEqualTo("himi");
        assertThat(http.get("tomiya-admin", "/hierarchy").accepted().text("/municipality/id"))
                .isEqualTo("tomiya");
    }

    @Test
    void pagesAreThoseOfTheMunicipalityOfTheSession() {
        assertThat(PageClient.stranger(port).get("/sign-in").shown().text()).doesNotContain("富谷市", "氷見市");
        assertThat(PageClient.as("tomiya-admin", port).get("/councils").shown().text())
                .contains("つながる事例共有会")
                .doesNotContain("ブロック会議");
        assertThat(PageClient.as("jimu", port).get("/councils").shown().text())
                .contains("ブロック会議")
                .doesNotContain("つながる事例共有会");
    }

    @Test
    void signInsStandInTheLogOfTheirMunicipality() {
        long there = signIns(TOMIYA);
        long here = signIns(HIMI);

        PageClient.as("tomiya-admin", port);
        PageClient stranger = PageClient.stranger(port);
        stranger.send(
                stranger.get("/sign-in").form("form[action=/sign-in]"),
                Map.of("username", "tomiya-admin", "password", "wrong"));

        assertThat(signIns(TOMIYA)).isEqualTo(there + 2);
        assertThat(signIns(HIMI)).isEqualTo(here);
    }

    private long signIns(Tenant tenant) {
        return tenants.as(
                tenant,
                () -> jdbc.queryForObject("SELECT count(*) FROM audit_entry WHERE kind = 'SIGN_IN'", Long.class));
    }

    @Test
    void whoIsBoundToNobodySeesAndWritesNothing() {
        assertThat(tenants.current()).isEmpty();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM council_council", Long.class))
                .isZero();
        assertThatThrownBy(() -> jdbc.update("INSERT INTO identity_organisation (name) VALUES ('無所属')"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aTransactionDoesNotChangeSides() {
        tenants.as(
                HIMI,
                () -> transaction.execute(status -> {
                    assertThatThrownBy(() -> tenants.as(TOMIYA, () -> 1)).isInstanceOf(IllegalStateException.class);
                    return status;
                }));
    }
}
