package jp.kasane.audit.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import jp.kasane.shared.CurrentTime;
import jp.kasane.tenancy.Tenants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the old part of the log out, by the owner's rights: the application's are not enough. The chain goes on from the
 * last record that went, whose number and hash stay, and a record tells of it. No component: the running application has
 * nothing that could do it.
 */
class DisposeOfOldEntries {

    private final JdbcTemplate owner;
    private final TransactionTemplate transaction;
    private final Tenants tenants;

    DisposeOfOldEntries(@Qualifier("ownerDataSource") DataSource owner, Tenants tenants) {
        this.owner = new JdbcTemplate(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.tenants = tenants;
    }

    /**
     * Of the thread's municipality.
     *
     * @param day in Japan; what was written on it or later stays
     * @return how many records went
     * @throws org.springframework.dao.DataAccessException when the day is less than a year ago
     */
    long before(LocalDate day) {
        OffsetDateTime until = day.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
        String tenant = tenants.require().id();
        Long gone = transaction.execute(status -> {
            owner.queryForObject("select set_config('kasane.tenant', ?, true)", String.class, tenant);
            return owner.queryForObject("select kasane.audit_dispose(?)", Long.class, until);
        });
        return gone == null ? 0 : gone;
    }
}
