package jp.kasane.benchmark;

import org.springframework.jdbc.core.JdbcTemplate;

/** Records of past escalation decisions as years of a large city would leave them: mostly few of everything. */
final class PastDecisions {

    private final JdbcTemplate database;
    private final JdbcTemplate owner;

    /** @param owner with the rights of the tables' owner, who may gather statistics */
    PastDecisions(JdbcTemplate database, JdbcTemplate owner) {
        this.database = database;
        this.owner = owner;
    }

    /** Spread over the fiscal year 2020. What was proposed then depends on the inputs, roughly as the table did. */
    void grow(int records) {
        database.update(
                "INSERT INTO kasane.decision_record (decision_key, decision_version, inputs, outputs, rules,"
                        + " subject_type, subject_id, decided_at)"
                        + " SELECT 'EscalationDecision', 1, jsonb_build_object('conclusion', conclusion,"
                        + " 'timesDiscussed', times, 'fieldCount', fields, 'urgency', urgency, 'similarCases', cases,"
                        + " 'similarDistricts', least(cases, districts), 'overdueActions', overdue, 'layer', 'AREA',"
                        + " 'layerAbove', 'BLOCK', 'hasLayerAbove', true, 'goodPractice', good, 'becameUrgent', urgent),"
                        + " jsonb_build_object('outcome', CASE WHEN urgent THEN 'URGENT'"
                        + " WHEN conclusion = 'CONTINUED' AND times < 3 THEN 'CONTINUE'"
                        + " WHEN conclusion = 'SUPPORT_FOUND' THEN 'SUPPORTED' ELSE 'UP' END,"
                        + " 'target', 'BLOCK', 'shareSuccess', good, 'raiseIssue', false, 'reasonCode', 'STUCK'),"
                        + " '[\"EscalationDecision/Rule_Escalation_Stuck\"]', 'CASE', n % 40000,"
                        + " timestamptz '2020-04-01 09:00+09' + (n % 360) * interval '1 day'"
                        + " FROM (SELECT n,"
                        + " (ARRAY['SUPPORT_FOUND','SUPPORT_NOT_FOUND','CONTINUED','NEEDS_NEW_SERVICE'])"
                        + "[1 + floor(random() * 4)] AS conclusion,"
                        + " 1 + floor(-ln(1 - random()) * 1.2)::int AS times,"
                        + " 1 + floor(-ln(1 - random()) * 0.9)::int AS fields,"
                        + " (ARRAY['NORMAL','NORMAL','NORMAL','HIGH','EMERGENCY'])[1 + floor(random() * 5)] AS urgency,"
                        + " floor(-ln(1 - random()) * 3)::int AS cases, floor(-ln(1 - random()) * 2)::int AS districts,"
                        + " floor(-ln(1 - random()) * 0.7)::int AS overdue,"
                        + " random() < 0.1 AS good, random() < 0.03 AS urgent"
                        + " FROM generate_series(1, ?) n) past",
                records);
        owner.execute("ANALYZE kasane.decision_record");
    }
}
