package jp.kasane.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.kasane.audit.chain.ChainFault;
import jp.kasane.audit.chain.ChainFault.Kind;
import jp.kasane.audit.persistence.AuditMapper;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.KasaneTest;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody with every right over the database changes a stored chain; all of it is undone afterwards. */
@KasaneTest
class StoredTamperingTest {

    private static final int LENGTH = 12;
    private static final String TENANT = "tampered";
    private static final String[] EDITS = {
        "at = at - interval '1 day'",
        "recorded_at = recorded_at + interval '1 microsecond'",
        "person_id = 9",
        "on_behalf_of = 3",
        "standing = 'ADMIN'",
        "address = '198.51.100.1'",
        "agent = 'MODELER'",
        "request = ''",
        "route = 'GET /'",
        "kind = 'SEARCH'",
        "target_type = 'ISSUE'",
        "target_id = target_id + 1",
        "cases = array[8, 9]",
        "council = 'B9'",
        "level = 'STATISTICS'",
        "purpose_type = 'ITEM'",
        "purpose_id = 6",
        "result = 'FAILED'",
        "detail = 'OTHER'",
        "prev_hash = repeat('a', 64)",
        "hash = repeat('b', 64)"
    };

    @Autowired
    @Qualifier("ownerJdbc")
    private JdbcTemplate owner;

    private Connection connection;
    private CheckChain chain;

    @BeforeEach
    void writeAChain() throws SQLException {
        connection = owner.getDataSource().getConnection();
        connection.setAutoCommit(false);
        run("select set_config('kasane.tenant', '" + TENANT + "', true)");
        run(
                "select kasane.audit_append((select jsonb_agg(jsonb_build_object('at', now(), 'person_id', n, 'standing', 'CSW',"
                        + " 'address', '192.0.2.1', 'agent', 'BROWSER', 'request', 'r' || n, 'route', 'GET /cases/{number}',"
                        + " 'kind', 'VIEW', 'target_type', 'CASE', 'target_id', n, 'result', 'ALLOWED', 'level', '実名',"
                        + " 'cases', case when n % 2 = 0 then '{1,2}' end)) from generate_series(1, " + LENGTH
                        + ") n))");
        run("set local session_replication_role = replica");
        chain = new CheckChain(mapper(), new OneTenant());
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theDatabaseAndTheCheckComputeTheSameHashes() {
        assertThat(chain.check(null)).isEqualTo(new ChainReport(TENANT, LENGTH, null, 0));
    }

    @Test
    void everyEditIsFoundAndItsRecordNamed() throws SQLException {
        for (int i = 0; i < EDITS.length; i++) {
            int seq = 1 + i % LENGTH;
            assertThat(after("update kasane.audit_entry set " + EDITS[i] + " where " + own() + " and seq = " + seq))
                    .as(EDITS[i])
                    .contains(new ChainFault(Kind.CHANGED, seq));
        }
    }

    @Test
    void whatIsTakenOutPutInOrMovedIsFound() throws SQLException {
        assertThat(after("delete from kasane.audit_entry where " + own() + " and seq = 5"))
                .contains(new ChainFault(Kind.MISSING, 5));
        assertThat(after("delete from kasane.audit_entry where " + own() + " and seq = 1"))
                .contains(new ChainFault(Kind.MISSING, 1));
        assertThat(after("delete from kasane.audit_entry where " + own() + " and seq > 9"))
                .contains(new ChainFault(Kind.CUT_OFF, 10));
        assertThat(after(
                        "update kasane.audit_entry set seq = -3 where " + own() + " and seq = 3",
                        "update kasane.audit_entry set seq = 3 where " + own() + " and seq = 8",
                        "update kasane.audit_entry set seq = 8 where " + own() + " and seq = -3"))
                .contains(new ChainFault(Kind.ORDER, 3));
        assertThat(after(
                        "update kasane.audit_entry set seq = seq + 100 where " + own() + " and seq >= 4",
                        "update kasane.audit_entry set seq = seq - 99 where " + own() + " and seq >= 104",
                        "insert into kasane.audit_entry select (jsonb_populate_record(e, '{\"seq\": 4}')).*"
                                + " from kasane.audit_entry e where " + own() + " and seq = 2"))
                .contains(new ChainFault(Kind.INSERTED, 4));
    }

    @Test
    void aWholeRewriteIsFoundByTheHeadThatWasKept() throws SQLException {
        ExportedHead kept = chain.head(java.time.OffsetDateTime.now());
        String rewrite = rewritten("e.person_id := 77;");

        assertThat(after(rewrite)).isEmpty();
        assertThat(after(kept, rewrite)).contains(new ChainFault(Kind.REWRITTEN, LENGTH));
        assertThat(after(
                        kept,
                        "delete from kasane.audit_entry where " + own() + " and seq > 7",
                        "update kasane.audit_head h set seq = 7, hash = (select hash from kasane.audit_entry"
                                + " where " + own() + " and seq = 7) where " + own()))
                .contains(new ChainFault(Kind.CUT_OFF, 8));
    }

    @Test
    void whatIsOldIsDisposedOfAndTheRestStillFollowsAndIsStillGuarded() throws SQLException {
        ExportedHead before = chain.head(java.time.OffsetDateTime.now());
        run(rewritten("if e.seq <= 5 then e.recorded_at := e.recorded_at - interval '11 years'; end if;"));
        ExportedHead kept = chain.head(java.time.OffsetDateTime.now());
        run("set local session_replication_role = origin");
        refused("select kasane.audit_dispose(now() - interval '364 days')", "for a year at least");
        run("select kasane.audit_dispose(now() - interval '10 years')");

        assertThat(chain.check(null)).isEqualTo(new ChainReport(TENANT, LENGTH - 5 + 1, null, 5));
        assertThat(chain.check(kept).isWhole()).isTrue();
        assertThat(chain.check(before).fault()).isEqualTo(new ChainFault(Kind.REWRITTEN, LENGTH));
        refused("delete from kasane.audit_entry where " + own() + " and seq = 6", "append-only");
        refused("update kasane.audit_base set seq = 5 where " + own(), "append-only");
        refused("delete from kasane.audit_base where " + own(), "append-only");
        run("set local session_replication_role = replica");
        assertThat(after("delete from kasane.audit_entry where " + own() + " and seq = 6"))
                .contains(new ChainFault(Kind.MISSING, 6));
        assertThat(after("update kasane.audit_entry set person_id = 9 where " + own() + " and seq = 6"))
                .contains(new ChainFault(Kind.CHANGED, 6));
        assertThat(after("update kasane.audit_base set hash = repeat('a', 64) where " + own()))
                .contains(new ChainFault(Kind.CHANGED, 5));
        assertThat(after("update kasane.audit_base set seq = 4 where " + own()))
                .contains(new ChainFault(Kind.MISSING, 5));
        assertThat(after("delete from kasane.audit_base where " + own())).contains(new ChainFault(Kind.MISSING, 1));
        assertThat(after(
                        "update kasane.audit_base b set seq = 7, hash = e.hash from kasane.audit_entry e where e."
                                + own() + " and e.seq = 7 and b." + own(),
                        "delete from kasane.audit_entry where " + own() + " and seq <= 7"))
                .as("a disposal that nothing tells of")
                .contains(new ChainFault(Kind.MISSING, 1));
        assertThat(after("delete from kasane.audit_entry where " + own() + " and seq = " + (LENGTH + 1)))
                .contains(new ChainFault(Kind.CUT_OFF, LENGTH + 1));
    }

    private void refused(String statement, String why) throws SQLException {
        Savepoint before = connection.setSavepoint();
        assertThatThrownBy(() -> run(statement)).hasMessageContaining(why);
        connection.rollback(before);
    }

    @Test
    void theTriggersRefuseEvenTheOwner() throws SQLException {
        run("set local session_replication_role = origin");
        for (String statement : List.of(
                "update kasane.audit_entry set person_id = 1 where " + own(),
                "delete from kasane.audit_entry where " + own(),
                "truncate kasane.audit_entry",
                "update kasane.audit_head set seq = 1 where " + own(),
                "delete from kasane.audit_head where " + own())) {
            Savepoint before = connection.setSavepoint();
            assertThatThrownBy(() -> run(statement)).hasMessageContaining("append-only");
            connection.rollback(before);
        }
    }

    /** Every record written anew with a change, every hash computed again, the head too. */
    private static String rewritten(String change) {
        return "do $$ declare e kasane.audit_entry; p text := repeat('0', 64); begin"
                + " for e in select * from kasane.audit_entry where " + own() + " order by seq loop "
                + change + " e.prev_hash := p;"
                + " e.hash := encode(sha256(convert_to(kasane.audit_canonical(e), 'UTF8')), 'hex'); p := e.hash;"
                + " update kasane.audit_entry set person_id = e.person_id, recorded_at = e.recorded_at,"
                + " prev_hash = e.prev_hash, hash = e.hash"
                + " where " + own() + " and seq = e.seq; end loop;"
                + " update kasane.audit_head set hash = p where " + own() + "; end $$";
    }

    private Optional<ChainFault> after(String... statements) throws SQLException {
        return after(null, statements);
    }

    private Optional<ChainFault> after(ExportedHead kept, String... statements) throws SQLException {
        Savepoint before = connection.setSavepoint();
        for (String statement : statements) {
            run(statement);
        }
        Optional<ChainFault> fault = Optional.ofNullable(chain.check(kept).fault());
        connection.rollback(before);
        return fault;
    }

    private static String own() {
        return "tenant_id = '" + TENANT + "'";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private AuditMapper mapper() {
        Configuration configuration =
                new Configuration(new Environment("owner", new JdbcTransactionFactory(), owner.getDataSource()));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.addMapper(AuditMapper.class);
        return new SqlSessionFactoryBuilder()
                .build(configuration)
                .openSession(connection)
                .getMapper(AuditMapper.class);
    }

    /** Whatever the connection says. */
    private static final class OneTenant implements Tenants {

        @Override
        public Optional<Tenant> current() {
            return Optional.of(new Tenant(TENANT));
        }

        @Override
        public Tenant require() {
            return new Tenant(TENANT);
        }

        @Override
        public List<Tenant> all() {
            return new ArrayList<>(List.of(require()));
        }

        @Override
        public void each(Consumer<Tenant> work) {
            work.accept(require());
        }

        @Override
        public <T> T as(Tenant tenant, Supplier<T> work) {
            return work.get();
        }

        @Override
        public Runnable carrying(Runnable work) {
            return work;
        }
    }
}
