package jp.kasane.modelling.replay;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records of a decision that nobody else takes. */
public final class PastScene {

    public static final String KEY = "ReplayTrialDecision";
    public static final OffsetDateTime FIRST = OffsetDateTime.parse("2021-05-01T09:00:00+09:00");

    private final JdbcTemplate jdbc;

    public PastScene(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** As a threshold of three proposed, an hour after each other. */
    public void decided(long caseId, int times) {
        decided(caseId, "{\"times\":%d,\"layer\":\"AREA\"}".formatted(times), times, null);
    }

    /** @param overridden what people chose instead; null when nobody settled it */
    public void decided(long caseId, String inputs, int times, @Nullable String overridden) {
        String outputs = times < 3
                ? "{\"outcome\":\"CONTINUE\",\"target\":\"AREA\",\"reasonCode\":\"FRESH\"}"
                : "{\"outcome\":\"UP\",\"target\":\"TOP\",\"reasonCode\":\"STUCK\"}";
        jdbc.update(
                "INSERT INTO kasane.decision_record (decision_key, decision_version, inputs, outputs, rules,"
                        + " subject_type, subject_id, decided_at, confirmed_by, confirmed_at, overridden_outcome,"
                        + " override_reason) VALUES (?, 1, ?::jsonb, ?::jsonb, '[\"ReplayTrialDecision/Rule_Up\"]',"
                        + " 'CASE', ?, ?, ?, ?, ?, ?)",
                KEY,
                inputs,
                outputs,
                caseId,
                FIRST,
                overridden == null ? null : 0L,
                overridden == null ? null : FIRST,
                overridden,
                overridden == null ? null : "理由");
    }

    /** Takes the records away, and every replay of them. */
    public void clear() {
        for (String table : new String[] {"_change", "_count", "_verdict"}) {
            jdbc.update(
                    "DELETE FROM kasane.modelling_replay" + table
                            + " WHERE replay_id IN (SELECT id FROM kasane.modelling_replay WHERE decision_key = ?)",
                    KEY);
        }
        jdbc.update("DELETE FROM kasane.modelling_replay WHERE decision_key = ?", KEY);
        jdbc.update("DELETE FROM kasane.decision_record WHERE decision_key = ?", KEY);
    }
}
