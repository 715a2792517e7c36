package jp.kasane.testing;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log's entries that were written after some moment. */
public final class EntriesSince {

    private final JdbcTemplate jdbc;
    private final long after;

    public EntriesSince(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.after = jdbc.queryForObject("select coalesce(max(seq), 0) from kasane.audit_entry", Long.class);
    }

    public List<Map<String, Object>> all() {
        return jdbc.queryForList(
                "select seq, person_id, standing, agent, request, route, kind, target_type, target_id, council, level,"
                        + " result, detail, purpose_type, purpose_id, array_to_string(cases, ',') as cases"
                        + " from kasane.audit_entry where seq > ? order by seq",
                after);
    }

    public List<Map<String, Object>> of(String kind) {
        return all().stream().filter(entry -> kind.equals(entry.get("kind"))).toList();
    }

    /** Whether some entry names the case, alone or in a list. */
    public boolean tellOf(long caseId) {
        return all().stream()
                .anyMatch(entry -> "CASE".equals(entry.get("target_type"))
                                && entry.get("target_id").equals(caseId)
                        || List.of(String.valueOf(entry.get("cases")).split(","))
                                .contains(String.valueOf(caseId)));
    }
}
