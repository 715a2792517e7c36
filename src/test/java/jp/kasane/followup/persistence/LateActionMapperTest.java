package jp.kasane.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.followup.persistence.LateActionMapper.LateActions;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class LateActionMapperTest {

    private static final AtomicLong ITEM = new AtomicLong(9_500_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Autowired
    LateActionMapper late;

    @Autowired
    JdbcTemplate jdbc;

    /** No council of any profile, so that the test sees only its own rows. */
    private final String council = "T" + UUID.randomUUID();

    @Test
    void onlyWhatIsPromisedAndPastItsDayIsLate() {
        action("AGREED", TODAY.minusDays(1));
        action("AGREED", TODAY.minusDays(9));
        action("AGREED", TODAY);
        action("WITHDRAWN", TODAY.minusDays(1));

        assertThat(late.late(List.of(council, "T-none"), TODAY, 100)).containsExactly(new LateActions(council, 2));
        assertThat(late.late(List.of(council), TODAY, 1)).containsExactly(new LateActions(council, 1));
        assertThat(late.late(List.of("T-none"), TODAY, 1)).isEmpty();
    }

    private void action(String state, LocalDate due) {
        jdbc.update(
                "insert into followup_action (subject_type, subject_id, council_code, item_id, position, title,"
                        + " assignee_id, agreed_on, due_on, reminder_on, due_basis, state)"
                        + " values ('ISSUE', 1, ?, ?, 0, '訪ねる', 1, ?, ?, ?, 'GIVEN', ?)",
                council,
                ITEM.incrementAndGet(),
                due.minusDays(20),
                due,
                due.minusDays(3),
                state);
    }
}
