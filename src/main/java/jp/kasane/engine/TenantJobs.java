package jp.kasane.engine;

import java.util.List;
import jp.kasane.tenancy.Housekeeping;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs a job of the engine for the municipality that it belongs to; the engine's own jobs belong to none. */
@Component
class TenantJobs {

    private final Tenants tenants;
    private final Housekeeping housekeeping;
    private final JdbcTemplate jdbc;

    TenantJobs(Tenants tenants, Housekeeping housekeeping, JdbcTemplate jdbc) {
        this.tenants = tenants;
        this.housekeeping = housekeeping;
        this.jdbc = jdbc;
    }

    void run(String jobId, Runnable work) {
        List<String> owner = housekeeping.run(() -> jdbc.queryForList(
                "SELECT tenant_id_ FROM engine.act_ru_job WHERE id_ = ? AND tenant_id_ IS NOT NULL",
                String.class,
                jobId));
        if (owner.isEmpty()) {
            acrossAll(work);
        } else {
            tenants.as(new Tenant(owner.get(0)), () -> done(work));
        }
    }

    void acrossAll(Runnable work) {
        housekeeping.run(() -> done(work));
    }

    private static Boolean done(Runnable work) {
        work.run();
        return Boolean.TRUE;
    }
}
