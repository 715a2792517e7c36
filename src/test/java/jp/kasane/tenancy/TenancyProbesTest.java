package jp.kasane.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.testing.OwnerRights;
import jp.kasane.testing.TwoTownsTest;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Without any filter of the application the database itself keeps municipalities apart, in every table. */
@TwoTownsTest
class TenancyProbesTest {

    private static final Tenant HIMI = new Tenant("himi");
    private static final Tenant TOMIYA = new Tenant("tomiya");

    private static final String ALL = "SELECT n.nspname || '.' || c.relname FROM pg_class c"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname IN ('kasane', 'engine') AND c.relkind IN ('r', 'p')";
    private static final String HELD = " AND c.relrowsecurity AND c.relforcerowsecurity"
            + " AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)";

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier(OwnerRights.OWNER)
    JdbcTemplate owner;

    @Test
    void everyTableIsSeparatedOrOnTheList() throws IOException {
        Set<String> open = new TreeSet<>(owner.queryForList(ALL, String.class));
        open.removeAll(separated());

        assertThat(CommonTables.NAMES).containsAll(open);
        assertThat(Files.readString(Path.of("docs/operations/tenants.md")))
                .contains(CommonTables.NAMES.stream()
                        .map(name -> "`" + name + "`")
                        .toList());
    }

    @TestFactory
    List<DynamicContainer> noTableLetsAnotherMunicipalityIn() {
        List<DynamicContainer> tables = new ArrayList<>();
        for (String table : separated()) {
            List<TableProbes.Probe> probes =
                    owner.execute((Connection connection) -> TableProbes.of(connection, table));
            tables.add(dynamicContainer(
                    table,
                    probes.stream()
                            .map(probe -> dynamicTest(
                                    probe.name(), () -> assertThat(probe.seen()).isEqualTo(probe.expected())))));
        }
        assertThat(tables).hasSizeGreaterThan(90);
        return tables;
    }

    @Test
    void aTableWithoutItsPolicyWouldBeSeen() {
        List<TableProbes.Probe> probes = owner.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE kasane.council_flow DISABLE ROW LEVEL SECURITY");
            }
            return TableProbes.of(connection, "kasane.council_flow");
        });

        assertThat(probes)
                .filteredOn(probe -> !probe.seen().equals(probe.expected()))
                .hasSizeGreaterThan(10);
    }

    /** The same few connections serve one after the other. */
    @Test
    void aConnectionThatServedAnotherMunicipalityShowsNothingOfIt() {
        for (String table : separated()) {
            if (mayRead(table)) {
                assertThat(tenants.as(HIMI, () -> foreign(table, "himi")))
                        .as(table)
                        .isZero();
                assertThat(tenants.as(TOMIYA, () -> foreign(table, "tomiya")))
                        .as(table)
                        .isZero();
                assertThat(foreign(table, "")).as(table).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET ROLE postgres",
                "SET ROLE kasane_search",
                "SET SESSION AUTHORIZATION postgres",
                "ALTER ROLE kasane_app BYPASSRLS",
                "ALTER TABLE kasane.casework_case DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE kasane.casework_case NO FORCE ROW LEVEL SECURITY",
                "DROP POLICY own_tenant ON kasane.casework_case",
                "CREATE POLICY mine ON kasane.casework_case USING (true)",
                "TRUNCATE kasane.casework_case",
                "CREATE TABLE kasane.mine (id int)",
                "CREATE FUNCTION kasane.mine() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
                "CREATE VIEW kasane.mine AS SELECT * FROM kasane.casework_case",
                "ALTER FUNCTION kasane.tenant() OWNER TO kasane_app",
                "CREATE OR REPLACE FUNCTION kasane.tenant() RETURNS text LANGUAGE sql AS 'SELECT tenant_id'",
                "INSERT INTO kasane.tenancy_tenant (id) VALUES ('mine')",
                "SELECT version FROM kasane.flyway_schema_history",
                "COPY kasane.casework_case TO '/tmp/kasane-probe'",
                "COPY kasane.casework_case TO PROGRAM 'cat'",
                "SELECT pg_read_file('PG_VERSION')",
                "SELECT * FROM pg_statistic",
                "SELECT rolpassword FROM pg_authid",
                "SET row_security TO off; SELECT count(*) FROM kasane.casework_case",
            })
    void theApplicationCannotFreeItself(String statement) {
        tenants.as(TOMIYA, () -> {
            assertThatThrownBy(() -> jdbc.execute((Connection connection) -> {
                        connection.setAutoCommit(false);
                        try (var attempt = connection.createStatement()) {
                            return attempt.execute(statement);
                        } finally {
                            connection.rollback();
                            connection.setAutoCommit(true);
                        }
                    }))
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be|row-level security).*");
            return TOMIYA;
        });
    }

    @Test
    void everyReferenceCarriesTheMunicipality() {
        assertThat(owner.queryForList(ReferenceProbes.LACKING, String.class)).isEmpty();
    }

    @Test
    void aReferenceThatNamesAnIdAloneWouldBeSeen() {
        List<String> lacking = owner.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE kasane.casework_reach"
                        + " ADD CONSTRAINT careless FOREIGN KEY (case_id) REFERENCES kasane.casework_case (id)");
                return new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                        .queryForList(ReferenceProbes.LACKING, String.class);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });

        assertThat(lacking).singleElement().asString().endsWith("careless");
    }

    @TestFactory
    List<DynamicTest> noRowPointsAtAnotherMunicipality() {
        List<ReferenceProbes.Reference> references =
                owner.query(ReferenceProbes.ALL, new DataClassRowMapper<>(ReferenceProbes.Reference.class));
        assertThat(references).hasSizeGreaterThan(60);
        return references.stream()
                .map(reference -> dynamicTest(
                        reference.name(),
                        () -> assertThat(owner.execute(
                                        (Connection connection) -> ReferenceProbes.of(connection, reference)))
                                .containsExactly("accepted", "refused")))
                .toList();
    }

    @Test
    void statisticsTellNothingEither() {
        owner.execute("ANALYZE kasane.casework_case");

        assertThat(jdbc.queryForObject("SELECT count(*) FROM pg_stats WHERE tablename = 'casework_case'", Long.class))
                .isZero();
    }

    private List<String> separated() {
        return owner.queryForList(ALL + HELD + " ORDER BY 1", String.class);
    }

    private boolean mayRead(String table) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT has_table_privilege(?, 'SELECT')", Boolean.class, table));
    }

    private Long foreign(String table, String own) {
        String column = table.startsWith("engine.") ? "tenant_id_" : "tenant_id";
        return jdbc.queryForObject(
                "SELECT count(*) FROM " + table + " WHERE " + column + " IS DISTINCT FROM ?", Long.class, own);
    }
}
