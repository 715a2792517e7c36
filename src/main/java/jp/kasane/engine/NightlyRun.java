package jp.kasane.engine;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every {@link NightlyCheck}, each in its own transaction, on one node at a time. */
@Component
public class NightlyRun {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);
    /** Arbitrary but fixed: nodes that share a database meet at this advisory lock. */
    private static final long LOCK = 0x6b6173616e65L;

    private final List<NightlyCheck> checks;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final CurrentTime time;
    private final Tenants tenants;

    NightlyRun(
            List<NightlyCheck> checks,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            CurrentTime time,
            Tenants tenants) {
        this.checks = checks;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.time = time;
        this.tenants = tenants;
    }

    @Scheduled(cron = "${kasane.nightly.cron:0 30 1 * * *}", zone = "Asia/Tokyo")
    void tonight() {
        tenants.each(tenant -> run(time.today()));
    }

    /** Runs all checks for a day. A check that fails is logged and does not keep the others from running. */
    public void run(LocalDate today) {
        checks.forEach(check -> runOne(check, today));
    }

    private void runOne(NightlyCheck check, LocalDate today) {
        try {
            Integer touched = transaction.execute(status -> isOurs(check) ? check.run(today) : Integer.valueOf(0));
            LOG.debug("nightly check {} touched {}", check.name(), touched);
        } catch (RuntimeException e) {
            LOG.error("nightly check {} failed; it runs again tomorrow", check.name(), e);
        }
    }

    /** A node leaves out what another one does right now, and nothing else: not another check, not another municipality's. */
    private boolean isOurs(NightlyCheck check) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT pg_try_advisory_xact_lock(hashtextextended(?, ?))",
                Boolean.class,
                tenants.require().id() + "/" + check.name(),
                Long.valueOf(LOCK)));
    }
}
