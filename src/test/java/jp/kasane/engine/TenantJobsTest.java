package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.testing.OwnerRights;
import jp.kasane.testing.TwoTownsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** A job runs for its own municipality; the engine's own jobs see engine rows only. */
@TwoTownsTest
class TenantJobsTest {

    @Autowired
    TenantJobs jobs;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier(OwnerRights.OWNER)
    JdbcTemplate owner;

    @Test
    void aTimerRunsForTheMunicipalityOfItsProcess() {
        List<Optional<Tenant>> seen = new ArrayList<>();
        String timer =
                owner.queryForObject("SELECT min(id_) FROM engine.act_ru_job WHERE tenant_id_ = 'himi'", String.class);

        jobs.run(String.valueOf(timer), () -> seen.add(tenants.current()));

        assertThat(seen).containsExactly(Optional.of(new Tenant("himi")));
        assertThat(tenants.current()).isEmpty();
    }

    @Test
    void housekeepingSeesEngineRowsOfAllAndNothingElse() {
        List<Long> seen = new ArrayList<>();
        String cleanUp = owner.queryForObject(
                "SELECT id_ FROM engine.act_ru_job WHERE handler_type_ = 'history-cleanup'", String.class);

        jobs.run(String.valueOf(cleanUp), () -> {
            seen.add(count("(SELECT DISTINCT tenant_id_ FROM engine.act_re_procdef) towns"));
            seen.add(count("casework_case"));
            seen.add(count("identity_account"));
        });

        assertThat(seen).containsExactly(2L, 0L, 0L);
    }

    private Long count(String from) {
        return jdbc.queryForObject("SELECT count(*) FROM " + from, Long.class);
    }
}
