package jp.kasane.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import jp.kasane.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A municipality's own PostgreSQL, where one user without special rights owns the tables and works with them. */
class OrdinaryOwnerTest {

    private static final String USER = "municipality";

    private static EmbeddedDatabase server;
    private static JdbcTemplate pooled;

    @BeforeAll
    static void migrate() throws IOException {
        server = EmbeddedDatabase.throwAway();
        JdbcTemplate administrator = as("postgres", "postgres");
        administrator.execute("CREATE ROLE municipality LOGIN CREATEROLE");
        administrator.execute("DROP ROLE kasane_app");
        administrator.execute("CREATE DATABASE kasane OWNER municipality");
        Flyway.configure()
                .dataSource(server.jdbcUrl().replace("/postgres", "/kasane"), USER, "")
                .schemas("kasane", "engine")
                .defaultSchema("kasane")
                .placeholders(Map.of("tenants", "himi,tomiya"))
                .initSql("SELECT set_config('kasane.tenant', '', false)")
                .load()
                .migrate();
        pooled = as("kasane", USER);
        pooled.execute(initSql());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void thePoolTakesTheApplicationsRoleOn() {
        assertThat(pooled.queryForObject("SELECT current_user", String.class)).isEqualTo("kasane_app");
        assertThatThrownBy(() -> pooled.execute("DROP POLICY own_tenant ON casework_case"))
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void theOwnerIsHeldToo() {
        JdbcTemplate owner = as("kasane", USER);
        owner.execute("SET search_path TO kasane");

        assertThat(settings(owner, "himi")).isEqualTo(1);
        assertThat(settings(owner, "tomiya")).isEqualTo(1);
        assertThat(settings(owner, "")).isZero();
    }

    @Test
    void aSearchAsksItsIndexWithARoleOfItsOwn() {
        assertThat(pooled.queryForObject(
                        "SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE proname = 'casework_with_words'",
                        String.class))
                .isEqualTo("kasane_search");
        assertThat(pooled.queryForList("SELECT kasane.casework_with_words('{困}')", Long.class))
                .isEmpty();
    }

    private static int settings(JdbcTemplate jdbc, String tenant) {
        jdbc.queryForObject("SELECT set_config('kasane.tenant', ?, false)", String.class, tenant);
        return jdbc.queryForList("SELECT only_one FROM modelling_setting", Boolean.class)
                .size();
    }

    private static JdbcTemplate as(String database, String user) {
        String url = server.jdbcUrl().replace("/postgres", "/" + database);
        return new JdbcTemplate(new SingleConnectionDataSource(url, user, "", true));
    }

    /** What the application's pool does with each new connection. */
    private static String initSql() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        return Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.hikari.connection-init-sql");
    }
}
