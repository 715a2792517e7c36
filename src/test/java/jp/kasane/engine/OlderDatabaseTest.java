package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jp.kasane.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A database from before municipalities were kept apart, kept on a server in UTC, is 氷見市's after the migration. */
class OlderDatabaseTest {

    private static final List<String> ENGINE =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    private static EmbeddedDatabase server;
    private static JdbcTemplate owner;

    @BeforeAll
    static void migrate() throws IOException {
        server = EmbeddedDatabase.throwAway();
        owner = as(EmbeddedDatabase.OWNER);
        // callbacks speak of what comes later
        flyway("himi").target("230").skipDefaultCallbacks(true).load().migrate();
        fillOlderTables();
        flyway("himi").load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void fillOlderTables() {
        owner.execute("SET search_path TO engine");
        owner.execute((Connection connection) -> {
            ENGINE.forEach(part -> ScriptUtils.executeSqlScript(
                    connection,
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")));
            return ENGINE;
        });
        owner.execute("INSERT INTO act_ru_execution (id_, rev_, business_key_) VALUES ('e', 1, '2026-00001')");
        owner.execute("INSERT INTO act_ru_job (id_, rev_, type_, duedate_, handler_type_) VALUES"
                + " ('j', 1, 'timer', '2026-11-24 23:30:00', 'timer-transition'),"
                + " ('h', 1, 'ever-living', NULL, 'history-cleanup')");
        owner.execute("SET search_path TO kasane");
        owner.execute("INSERT INTO council_municipality (profile_id, name, prefecture, lg_code, escalation_process)"
                + " VALUES ('himi', '氷見市', '富山県', '162051', 'CaseEscalationProcess')");
        owner.execute("INSERT INTO identity_organisation (name) VALUES ('架空の会'), ('架空の社協')");
        owner.execute("INSERT INTO identity_person (name, organisation_id) VALUES ('架空 事務', 2)");
        owner.execute("INSERT INTO identity_account (person_id, login, password_hash) VALUES (1, 'jimu', '{none}')");
        owner.execute("INSERT INTO casework_case (number, received_on, received_by, area_code, title, route, topics,"
                + " fields, free_text, stated_urgency, grounds, urgency, state) VALUES ('2026-00001', '2026-11-24', 1,"
                + " 'D07', 'title', 'PHONE', '{}', '{OTHER}', '', 'NORMAL', '{}', 'NORMAL', 'RECEIVED')");
        owner.execute("INSERT INTO worklist_task (task_id, definition_key, process_key, business_key, name, form_key,"
                + " subject_type, subject_id, candidate_group, sort_at, created_at) VALUES ('t', 'UserTask_AssessCase', 'P',"
                + " '2026-00001', 'アセスメント', 'f', 'CASE', 1, 'CSW', now(), now())");
        owner.execute("INSERT INTO casework_member (case_id, position, name, relation) VALUES (1, 1, '架空 はる', '本人')");
    }

    @Test
    void itsRecordsBelongToItsMunicipality() {
        JdbcTemplate application = as(EmbeddedDatabase.APPLICATION);
        application.execute("SET search_path TO kasane, engine");

        assertThat(seen(application, "himi", "casework_member")).isEqualTo(1);
        assertThat(seen(application, "himi", "identity_account")).isEqualTo(1);
        assertThat(seen(application, "himi", "modelling_setting")).isEqualTo(1);
        assertThat(seen(application, "himi", "act_ru_execution")).isEqualTo(1);
        assertThat(seen(application, "tomiya", "casework_member")).isZero();
        assertThat(seen(application, "tomiya", "act_ru_execution")).isZero();
    }

    /** By whom its cases were taken in, and whose tasks about them are. */
    @Test
    void itsCasesAreCarriedByTheOrganisationOfWhoeverTookThemIn() {
        assertThat(owner.queryForObject("SELECT office_id FROM kasane.casework_case", Long.class))
                .isEqualTo(2);
        assertThat(owner.queryForObject("SELECT kept_for FROM kasane.worklist_task", String.class))
                .isEqualTo("CSW@2");
    }

    /** Whoever had an account signs in as before. */
    @Test
    void itsLoginsAreListed() {
        assertThat(owner.queryForObject(
                        "SELECT tenant_id FROM kasane.tenancy_sign_in WHERE key_hash = sha256('login:jimu')",
                        String.class))
                .isEqualTo("himi");
    }

    /** The clean-up of history is the engine's own and belongs to nobody. */
    @Test
    void itsTimersFireAtTheSameMoment() {
        assertThat(owner.queryForMap("SELECT tenant_id_, duedate_ FROM engine.act_ru_job WHERE id_ = 'j'"))
                .containsEntry("tenant_id_", "himi")
                .containsEntry("duedate_", Timestamp.valueOf(LocalDateTime.of(2026, 11, 25, 8, 30)));
        assertThat(owner.queryForMap("SELECT tenant_id_, duedate_ FROM engine.act_ru_job WHERE id_ = 'h'"))
                .containsEntry("tenant_id_", null)
                .containsEntry("duedate_", null);
    }

    @Test
    void nobodyStartsOnItAsAnotherMunicipality() {
        assertThatThrownBy(() -> flyway("tomiya").load().migrate())
                .rootCause()
                .hasMessageContaining("このデータベースは「himi」のものです");
    }

    private static FluentConfiguration flyway(String tenants) {
        return Flyway.configure()
                .dataSource(server.jdbcUrl(), EmbeddedDatabase.OWNER, "")
                .schemas("kasane", "engine")
                .defaultSchema("kasane")
                .placeholders(Map.of("tenants", tenants))
                .initSql("SELECT set_config('kasane.tenant', '', false)")
                .javaMigrations(new EngineTables(), new EngineZone(ZoneOffset.UTC));
    }

    private static Integer seen(JdbcTemplate application, String tenant, String table) {
        application.queryForObject("SELECT set_config('kasane.tenant', ?, false)", String.class, tenant);
        return application.queryForObject("SELECT count(*)::int FROM " + table, Integer.class);
    }

    private static JdbcTemplate as(String user) {
        return new JdbcTemplate(new SingleConnectionDataSource(server.jdbcUrl(), user, "", true));
    }
}
