package jp.kasane.benchmark;

import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the tables that lists read, spread over the districts as a city's cases are. */
final class ManyRecords {

    private static final String COUNCIL = "'D' || lpad((1 + n % 21)::text, 2, '0')";

    private final JdbcTemplate database;
    private final JdbcTemplate owner;
    private int size;

    /** @param owner with the rights of the tables' owner, who may gather statistics */
    ManyRecords(JdbcTemplate database, JdbcTemplate owner) {
        this.database = database;
        this.owner = owner;
    }

    void growTo(int wanted) {
        int from = size + 1;
        cases(from, wanted);
        members(from, wanted);
        tasks(from, wanted);
        actions(from, wanted);
        backlog(from, wanted);
        size = wanted;
        owner.execute("ANALYZE");
    }

    private void cases(int from, int to) {
        database.update(
                "INSERT INTO kasane.casework_case (number, received_on, received_by, area_code, title, route, topics,"
                        + " fields, free_text, stated_urgency, grounds, urgency, state, layer, council_code, closed_on)"
                        + " SELECT '1990-' || lpad(n::text, 6, '0'), current_date - (n % 700)::int, 0, " + COUNCIL + ","
                        + " '件名 ' || n, 'COMMISSIONER', '{01}', '{ELDERLY}', '経過', 'NORMAL', '{}', 'NORMAL',"
                        + " (ARRAY['IN_DELIBERATION','MONITORING','CLOSED','MONITORING'])[1 + n % 4], 'AREA', "
                        + COUNCIL + ","
                        + " CASE WHEN n % 4 = 2 THEN current_date END FROM generate_series(?, ?) n",
                from,
                to);
        database.update(
                "INSERT INTO kasane.casework_reach (case_id, council_code, reached_on)"
                        + " SELECT id, council_code, received_on FROM kasane.casework_case WHERE number BETWEEN ? AND ?",
                number(from),
                number(to));
    }

    private void members(int from, int to) {
        database.update(
                "INSERT INTO kasane.casework_member (case_id, position, name, kana, relation, age_band)"
                        + " SELECT id, p, '氏名 ' || id, 'シメイ', '本人', 80 FROM kasane.casework_case, generate_series(0, 1) p"
                        + " WHERE number BETWEEN ? AND ?",
                number(from),
                number(to));
        database.update(
                "INSERT INTO kasane.casework_search (case_id, name_text, name_grams, all_text, all_grams)"
                        + " SELECT id, '氏名' || id, ARRAY['氏名', 'n' || id % 100], title, ARRAY['件名', 'n' || id % 100]"
                        + " FROM kasane.casework_case WHERE number BETWEEN ? AND ?",
                number(from), number(to));
    }

    private void tasks(int from, int to) {
        database.update(
                "INSERT INTO kasane.worklist_task (task_id, definition_key, process_key, business_key, name,"
                        + " form_key, subject_type, subject_id, candidate_group, assignee_id, due_at, sort_at, created_at)"
                        + " SELECT 'many-' || n, 'UserTask_AssessCase', 'CaseEscalationProcess', 'C-' || n, 'アセスメントを行う',"
                        + " 'casework/assess-case', 'CASE', c.id, " + COUNCIL + " || ':SECRETARIAT', NULL, d, d, now()"
                        + " FROM generate_series(?, ?) n"
                        + " JOIN kasane.casework_case c ON c.number = '1990-' || lpad(n::text, 6, '0')"
                        + " CROSS JOIN LATERAL (SELECT now() + (n % 60 - 10) * interval '1 day' AS d) due",
                from,
                to);
    }

    private void actions(int from, int to) {
        database.update(
                "INSERT INTO kasane.followup_action (subject_type, subject_id, council_code, item_id, position,"
                        + " title, assignee_id, agreed_on, due_on, reminder_on, due_basis)"
                        + " SELECT 'CASE', c.id, " + COUNCIL + ", -n, 0, '訪問する ' || n,"
                        + " (SELECT id FROM kasane.identity_person ORDER BY id LIMIT 1), current_date - 40, d, d - 3, 'GIVEN'"
                        + " FROM generate_series(?, ?) n"
                        + " JOIN kasane.casework_case c ON c.number = '1990-' || lpad(n::text, 6, '0')"
                        + " CROSS JOIN LATERAL (SELECT current_date + (n % 60 - 10)::int AS d) due",
                from,
                to);
    }

    /** One case in twenty waits for an agenda; at D07 enough from the beginning for a full page. */
    private void backlog(int from, int to) {
        database.update(
                "INSERT INTO kasane.meeting_backlog (council_code, kind, subject_type, subject_id, urgency,"
                        + " state, entered_on)"
                        + " SELECT CASE WHEN n <= 60 THEN 'D07' ELSE " + COUNCIL + " END,"
                        + " 'NEW', 'CASE', c.id, 'NORMAL', 'WAITING', current_date - (n % 90)::int"
                        + " FROM generate_series(?, ?) n"
                        + " JOIN kasane.casework_case c ON c.number = '1990-' || lpad(n::text, 6, '0')"
                        + " WHERE n % 20 = 0 OR n <= 60",
                from,
                to);
    }

    private static String number(int n) {
        return "1990-%06d".formatted(n);
    }
}
