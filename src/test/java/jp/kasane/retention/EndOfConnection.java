package jp.kasane.retention;

import java.util.List;
import java.util.Set;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a module's turn would be, the database ends the connection of the erasure. */
record EndOfConnection(String module, JdbcTemplate jdbc, JdbcTemplate owner) implements PersonalRecords {

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        Integer backend = jdbc.queryForObject("select pg_backend_pid()", Integer.class);
        // waits until it is gone, so that not even a commit is on time
        owner.queryForObject("select pg_terminate_backend(?, 10000)", Boolean.class, backend);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return List.of();
    }
}
