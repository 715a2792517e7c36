package jp.kasane.modelling.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.testing.KasaneTest;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts of a process and a decision that nobody else has, in a year in which nobody else did anything. */
@KasaneTest
class HeatTest {

    private static final String PROCESS = "HeatTrialProcess";
    private static final String DECISION = "HeatTrialDecision";
    private static final HeatPeriod YEAR = new HeatPeriod(LocalDate.of(1990, 4, 1), LocalDate.of(1991, 3, 31));

    @Autowired
    CountVisits visits;

    @Autowired
    CountRules rules;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leaveNothing() {
        sql.update("DELETE FROM act_hi_actinst WHERE proc_def_key_ = ?", PROCESS);
        sql.update("DELETE FROM worklist_task WHERE process_key = ?", PROCESS);
        sql.update("DELETE FROM decision_record WHERE decision_key = ?", DECISION);
    }

    @Test
    void waitsThatEndedInThePeriodHaveAMiddleAndALongest() {
        visit("UserTask_ConfirmProposal", "1990-05-01 09:00", "1990-05-03 09:00");
        visit("UserTask_ConfirmProposal", "1990-05-01 09:00", "1990-05-05 09:00");
        visit("UserTask_ConfirmProposal", "1990-03-22 09:00", "1990-05-01 09:00");
        visit("UserTask_ConfirmProposal", "1990-01-01 09:00", "1990-03-31 23:59");
        visit("UserTask_ConfirmProposal", "1991-03-01 09:00", "1991-04-01 00:00");

        ActivityHeat heat = only("UserTask_ConfirmProposal");

        assertThat(heat.left()).isEqualTo(3);
        assertThat(heat.tokens()).isZero();
        assertThat(heat.medianDays()).isCloseTo(4, within(0.001));
        assertThat(heat.longestDays()).isCloseTo(40, within(0.001));
    }

    @Test
    void whoIsThereNowCountsAndSoDoesWhatIsLate() {
        visit("ReceiveTask_AwaitConclusion", "1990-05-01 09:00", null);
        visit("UserTask_FromAFormerVersion", "1990-05-01 09:00", null);
        task("ReceiveTask_AwaitConclusion", "1990-06-01");
        task("ReceiveTask_AwaitConclusion", "2990-06-01");

        ActivityHeat heat = only("ReceiveTask_AwaitConclusion");

        assertThat(heat.name()).isEqualTo("審議待ち");
        assertThat(heat.tokens()).isEqualTo(1);
        assertThat(heat.late()).isEqualTo(1);
        assertThat(heat.longestDays()).isGreaterThan(365);
        assertThat(only("UserTask_FromAFormerVersion").name()).isNull();
    }

    @Test
    void rulesAreCountedWithThoseThatNeverMatchedAndThoseThatAreGone() {
        decide("1990-05-01", "Rule_Escalation_GoodPractice", null);
        decide("1991-03-31", "Rule_Escalation_GoodPractice", "CONTINUE");
        decide("1991-04-01", "Rule_Escalation_GoodPractice", "CONTINUE");
        decide("1990-05-01", "Rule_Escalation_Gone", null);

        List<RuleHeat> heat = rules.count(DECISION, table(), YEAR);

        RuleHeat matched = heat.get(1);
        assertThat(matched.rule()).isEqualTo("Rule_Escalation_GoodPractice");
        assertThat(List.of(matched.number(), matched.hits(), matched.overridden()))
                .containsExactly(2, 2, 1);
        assertThat(heat.get(0).hits()).isZero();
        assertThat(heat.get(heat.size() - 1))
                .isEqualTo(new RuleHeat(DECISION, "Rule_Escalation_Gone", null, null, 1, 0, false));
    }

    @Test
    void coloursFollowTheShareOfTheGreatest() {
        assertThat(List.of(0.0, 1.0, 25.0, 26.0, 75.5, 100.0))
                .extracting(value -> HeatMeasure.level(value, 100))
                .containsExactly(0, 1, 1, 2, 4, 4);
    }

    private ActivityHeat only(String activity) {
        return visits.count(PROCESS, process(), YEAR).stream()
                .filter(each -> each.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private void visit(String activity, String start, String end) {
        sql.update(
                "INSERT INTO act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, "
                        + "act_type_, start_time_, end_time_) VALUES (gen_random_uuid()::text, ?, 'x', 'x', 'x', ?, "
                        + "'userTask', ?::timestamp, ?::timestamp)",
                PROCESS,
                activity,
                start,
                end);
    }

    private void task(String activity, String due) {
        OffsetDateTime at = OffsetDateTime.parse(due + "T09:00+09:00");
        sql.update(
                "INSERT INTO worklist_task (task_id, definition_key, process_key, business_key, name, form_key, "
                        + "subject_type, subject_id, due_at, sort_at, created_at) "
                        + "VALUES (gen_random_uuid()::text, ?, ?, 'x', 'x', 'x', 'CASE', 0, ?, ?, ?)",
                activity,
                PROCESS,
                at,
                at,
                at);
    }

    private void decide(String day, String rule, String overridden) {
        sql.update(
                "INSERT INTO decision_record (decision_key, decision_version, inputs, outputs, rules, subject_type, "
                        + "subject_id, decided_at, overridden_outcome, override_reason) "
                        + "VALUES (?, 1, '{}', '{}', to_jsonb(ARRAY[?]), 'CASE', 0, ?, ?, ?)",
                DECISION,
                DECISION + "/" + rule,
                OffsetDateTime.parse(day + "T12:00+09:00"),
                overridden,
                overridden);
    }

    private static BpmnModelInstance process() {
        return Bpmn.readModelFromStream(resource("/bpmn/escalation/CouncilDeliberationProcess.bpmn"));
    }

    /** The shipped table as that of a decision that nobody asks. */
    private static DmnModelInstance table() {
        DmnModelInstance model = Dmn.readModelFromStream(resource("/dmn/escalation/EscalationDecision.dmn"));
        org.camunda.bpm.model.dmn.instance.Decision decision = model.getModelElementById("EscalationDecision");
        decision.setId(DECISION);
        return model;
    }

    private static InputStream resource(String name) {
        InputStream stream = HeatTest.class.getResourceAsStream(name);
        assertThat(stream).as(name).isNotNull();
        return stream;
    }
}
