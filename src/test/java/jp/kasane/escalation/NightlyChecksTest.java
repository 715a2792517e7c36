package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What gets stuck is told, once. */
@KasaneTest
@RecordApplicationEvents
class NightlyChecksTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TellLongWaits waits;

    @Autowired
    TellDueMonitoring monitoring;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void aCaseThatWaitsTooLongAtALayerIsToldOnce() {
        long id = town.plainCase();
        LocalDate opened = town.last(id).openedOn();

        waits.run(opened.plusDays(90));
        assertThat(told(id)).isZero();
        waits.run(opened.plusDays(91));
        waits.run(opened.plusDays(92));

        assertThat(told(id)).isOne();
        assertThat(timeline(id, "WAITING_TOO_LONG")).isOne();
    }

    @Test
    void aMonitoringThatFallsDueIsToldOnce() {
        long id = town.plainCase();
        town.findsSupport(id);
        LocalDate due = town.ladder(id).monitorings().get(0).dueOn();

        monitoring.run(due.minusDays(1));
        assertThat(timeline(id, "MONITORING_DUE")).isZero();
        monitoring.run(due);
        monitoring.run(due.plusDays(1));

        assertThat(timeline(id, "MONITORING_DUE")).isOne();
        assertThat(events.stream(MonitoringFellDue.class).filter(e -> e.caseId() == id))
                .hasSize(1);
    }

    private long told(long id) {
        return events.stream(WaitedTooLong.class)
                .filter(event -> event.caseId() == id)
                .count();
    }

    private int timeline(long id, String kind) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM casework_timeline WHERE case_id = ? AND kind = ?", Integer.class, id, kind);
    }
}
