package jp.kasane.desk;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Something going on at every council, for pictures and counts: rows that no case stands behind. Take them away again
 * with {@link #clear}.
 */
final class LadderScene {

    private static final long SUBJECTS = 9_000_000;

    private final JdbcTemplate jdbc;
    private long next = SUBJECTS;

    LadderScene(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        clear();
    }

    /** A busy autumn in four blocks. */
    LadderScene busy() {
        for (int district = 1; district <= 21; district++) {
            String code = "D%02d".formatted(district);
            String block = "B" + (district <= 6 ? 1 : district <= 11 ? 2 : district <= 16 ? 3 : 4);
            for (int item = 0; item < district * 7 % 6; item++) {
                waits(code, "WAITING", 3 + district * (item + 5) % 27);
            }
            moved(code, block, "ESCALATE", district * 5 % 4);
            moved(block, code, "ANSWER", district * 3 % 3);
        }
        for (int block = 1; block <= 4; block++) {
            moved("B" + block, "CORE", "ESCALATE", 2 * block);
            moved("CORE", "B" + block, "ANSWER", 5 - block);
            moved("B" + block, "CORE", "SHARE_SUCCESS", block % 2);
            waits("B" + block, "PENDING_ACCEPTANCE", 4 + block);
        }
        moved("CORE", "SYSTEM", "ESCALATE", 5);
        moved("SYSTEM", "CORE", "IMPLEMENT", 2);
        moved("D07", "CARE", "URGENT", 2);
        waits("B2", "WAITING", 83);
        waits("D07", "WAITING", 47);
        waits("CORE", "ON_AGENDA", 12);
        late("D07", 3);
        late("D12", 1);
        late("B2", 2);
        return this;
    }

    void waits(String council, String state, int days) {
        jdbc.update(
                "INSERT INTO meeting_backlog (council_code, kind, subject_type, subject_id, urgency, state, entered_on)"
                        + " VALUES (?, 'NEW', 'CASE', ?, 'NORMAL', ?, ?)",
                council,
                next++,
                state,
                LocalDate.now().minusDays(days));
    }

    void moved(String from, String to, String kind, int times) {
        for (int time = 0; time < times; time++) {
            carried(from, to, kind, "ACKNOWLEDGED", 10 + time);
        }
    }

    void carried(String from, String to, String kind, String status, int daysAgo) {
        jdbc.update(
                "INSERT INTO escalation_referral (subject_type, subject_id, from_council, to_council, direction, kind,"
                        + " cycle, status, decision_record_id, created_at, returned_at, return_reason)"
                        + " VALUES ('CASE', ?, ?, ?, 'UP', ?, 1, ?, (SELECT min(id) FROM decision_record),"
                        + " now() - make_interval(days => ?), now(), 'もう少し調べてください')",
                next++,
                from,
                to,
                kind,
                status,
                daysAgo);
    }

    void late(String council, int actions) {
        for (int action = 0; action < actions; action++) {
            jdbc.update(
                    "INSERT INTO followup_action (subject_type, subject_id, council_code, item_id, position, title,"
                            + " assignee_id, agreed_on, due_on, reminder_on, due_basis)"
                            + " VALUES ('CASE', ?, ?, ?, 0, '訪問する', 1, ?, ?, ?, 'GIVEN')",
                    next,
                    council,
                    next++,
                    LocalDate.now().minusDays(60),
                    LocalDate.now().minusDays(2),
                    LocalDate.now().minusDays(30));
        }
    }

    void clear() {
        jdbc.update("DELETE FROM meeting_backlog WHERE subject_id >= ?", SUBJECTS);
        jdbc.update("DELETE FROM escalation_referral WHERE subject_id >= ?", SUBJECTS);
        jdbc.update("DELETE FROM followup_action WHERE subject_id >= ?", SUBJECTS);
    }
}
