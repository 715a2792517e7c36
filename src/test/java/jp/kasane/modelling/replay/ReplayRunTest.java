package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.persistence.PastDecisionMapper;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.SubjectType;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Replays on the real PostgreSQL, over records of a decision that nobody else takes. */
@KasaneTest
class ReplayRunTest {

    private static final LocalDate FROM = LocalDate.of(2021, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2022, 3, 31);
    private static final ChangeFilter CHANGED = new ChangeFilter(List.of(Effect.ANSWER, Effect.COURSE), null, null);

    @Autowired
    ReplayMapper mapper;

    @Autowired
    PastDecisionMapper pastMapper;

    @Autowired
    PastReading reading;

    @Autowired
    RunReplay running;

    @Autowired
    StopReplay stopping;

    @Autowired
    CurrentTime time;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private PastScene scene;

    @BeforeEach
    void someDecisions() {
        scene = new PastScene(jdbc);
        scene.decided(9_700_001, 2);
        scene.decided(9_700_001, 3);
        scene.decided(9_700_002, 3);
        scene.decided(9_700_003, 4);
        scene.decided(9_700_004, "{\"times\":3,\"layer\":\"AREA\"}", 3, "CONTINUE");
        scene.decided(9_700_005, "{\"times\":3}", 3, null);
    }

    @AfterEach
    void clear() {
        scene.clear();
    }

    @Test
    void tellsHowManyCasesWouldHaveMovedOtherwise() {
        long id = replay(4);

        running.run(id);

        Replay done = mapper.find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(ReplayState.DONE);
        assertThat(done.total()).isEqualTo(6);
        assertThat(done.done()).isEqualTo(6);
        assertThat(done.changed()).isEqualTo(3);
        assertThat(done.changedSubjects()).isEqualTo(3);
        assertThat(mapper.unanswered(id)).containsExactly(new Unanswered(Failure.MISSING_INPUT, "layer", 1));
    }

    @Test
    void listsTheChangesPageByPageAndByWhatTheyAre() {
        long id = replay(4);
        running.run(id);

        List<ReplayChange> first = mapper.changes(id, CHANGED, List.of(), null, 2);
        List<ReplayChange> rest =
                mapper.changes(id, CHANGED, List.of(), first.get(1).recordId(), 2);

        assertThat(first).extracting(ReplayChange::subjectId).containsExactly(9_700_001L, 9_700_002L);
        assertThat(rest)
                .extracting(ReplayChange::subjectId, ReplayChange::layer)
                .containsExactly(tuple(9_700_004L, "AREA"));
        assertThat(mapper.changes(id, new ChangeFilter(CHANGED.effects(), "UP", "CONTINUE"), List.of(), null, 9))
                .hasSize(3);
        assertThat(mapper.changes(id, new ChangeFilter(CHANGED.effects(), "CONTINUE", "UP"), List.of(), null, 9))
                .isEmpty();
        assertThat(mapper.subjects(id, SubjectType.CASE, CHANGED.effects(), 9))
                .containsExactly(9_700_001L, 9_700_002L, 9_700_004L);
        assertThat(mapper.verdicts(id, List.of(rest.get(0).before(), rest.get(0).after())))
                .extracting(VerdictRow::headline)
                .containsExactlyInAnyOrder("UP", "CONTINUE");
    }

    @Test
    void countsWhatPeopleDecided() {
        long id = replay(4);
        running.run(id);

        assertThat(mapper.counts(id))
                .filteredOn(row -> row.settled() == Settled.OVERRIDDEN)
                .extracting(CountRow::decided, CountRow::after, CountRow::records)
                .containsExactly(tuple("CONTINUE", "CONTINUE", 1L));
        assertThat(mapper.counts(id).stream().mapToLong(CountRow::records).sum())
                .isEqualTo(6);
    }

    @Test
    void theDatabaseItselfKeepsAReplayFromWriting() {
        assertThatThrownBy(() -> reading.read(PastScene.KEY, FROM, UNTIL, (total, records) -> {
                    jdbc.update(
                            "UPDATE kasane.decision_record SET decision_version = 2 WHERE decision_key = ?",
                            PastScene.KEY);
                    return true;
                }))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void onlyDecisionsOfThePeriodAreRead() {
        List<Long> totals = new ArrayList<>();
        reading.read(
                PastScene.KEY,
                LocalDate.of(2021, 5, 1),
                LocalDate.of(2021, 5, 1),
                (total, records) -> totals.add(total));
        reading.read(PastScene.KEY, LocalDate.of(2021, 5, 2), UNTIL, (total, records) -> totals.add(total));

        assertThat(totals).containsExactly(6L, 0L);
        assertThat(pastMapper.periods())
                .filteredOn(period -> period.decisionKey().equals(PastScene.KEY))
                .singleElement()
                .satisfies(period -> assertThat(period.first()).isEqualTo(PastScene.FIRST));
    }

    @Test
    void whatWasStoppedDoesNotRunAndStopsOnce() {
        Actor admin = new Actor(people.findByLogin("admin").orElseThrow().id());
        long id = replay(4);
        stopping.stop(id, admin);

        running.run(id);

        assertThat(mapper.find(id).orElseThrow().state()).isEqualTo(ReplayState.STOPPED);
        assertThatThrownBy(() -> stopping.stop(id, admin)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aReplayThatARestartInterruptedSaysSo() {
        long id = replay(4);
        mapper.start(id, time.now());

        mapper.failAbandoned(time.now());

        Replay replay = mapper.find(id).orElseThrow();
        assertThat(replay.state()).isEqualTo(ReplayState.FAILED);
        assertThat(replay.failure()).isEqualTo(ReplayFailure.INTERRUPTED);
    }

    private long replay(int threshold) {
        ModelFile table = new ModelFile("ReplayTrialDecision.dmn", Tables.trial(threshold));
        NewReplay replay = new NewReplay(PastScene.KEY, "試しの判定", "outcome", null, 2, table, null, null, FROM, UNTIL);
        return mapper.insert(replay, table.sha256(), 1, time.now());
    }
}
