package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.AllCasesBehind;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.casework.RecordsOfCase;
import jp.kasane.casework.model.SearchText;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.retention.PersonalColumns.Treatment;
import jp.kasane.retention.WordColumns.Column;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.testing.OwnerRights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A hundred erasures leave no trace, in no column of no table; the neighbours stay as they were. */
@OwnRecordsTest
class ErasureTest {

    private static final int ERASED = 100;
    /** Ideographs that nobody uses: one for the cases that go, one for the neighbours. */
    private static final String GOES = "㐂";

    private static final String STAYS = "㐬";
    private static final String KILLED = "㐷";

    @Autowired
    private EraseCase erase;

    @Autowired
    private List<PersonalRecords> records;

    @Autowired
    private Cases cases;

    @Autowired
    private HouseholdWords households;

    @Autowired
    private RecordsOfCase recordsOfCase;

    @Autowired
    private AllCasesBehind behind;

    @Autowired
    private PersonalColumns declared;

    /** Sees every table, also those that the application may not read. */
    @Autowired
    @Qualifier(OwnerRights.OWNER)
    private JdbcTemplate owner;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aHundredErasuresLeaveNothingAndTouchNobodyElse() {
        List<WholeLife> going = new ArrayList<>();
        List<WholeLife> staying = new ArrayList<>();
        transaction().executeWithoutResult(status -> {
            for (int i = 0; i < ERASED; i++) {
                going.add(new WholeLife(jdbc, GOES, 10_000 + i));
                if (i % 25 == 0) {
                    staying.add(new WholeLife(jdbc, STAYS, 20_000 + i));
                }
            }
        });
        List<Column> columns = WordColumns.of(owner);
        Map<String, Long> neighbours = holding(columns, STAYS);
        Map<String, Long> before = holding(columns, GOES);
        assertThat(columnsToEmpty(columns))
                .as("the search is worth something: every column that an erasure empties held something")
                .isSubsetOf(before.keySet());

        WholeLife first = going.get(0);
        assertThat(first.traces())
                .as("every text that is masked spells the household as its record does not")
                .allSatisfy(
                        trace -> assertThat(holding(columns, trace).keySet()).containsAll(columnsToMask(columns)));
        eraseOne(first);
        assertThat(holding(columns, first.name)).isEmpty();
        going.subList(1, ERASED).forEach(this::eraseOne);

        assertThat(holding(columns, GOES)).isEmpty();
        assertThat(holding(columns, SearchText.normalise(GOES))).isEmpty();
        for (WholeLife life : going.subList(0, 5)) {
            assertThat(holding(columns, life.phone)).isEmpty();
            assertThat(holding(columns, SearchText.normalise(life.phone))).isEmpty();
            assertThat(Spellings.phones(life.phone))
                    .allSatisfy(phone -> assertThat(holding(columns, phone)).isEmpty());
        }
        assertThat(first.traces())
                .allSatisfy(trace -> assertThat(holding(columns, trace)).isEmpty());
        neighbours.keySet().removeIf(ErasureTest::isOfEverybody);
        assertThat(holding(columns, STAYS)).isEqualTo(neighbours);
        assertThat(counted()).isEqualTo(ERASED);
        staying.forEach(this::eraseOne);
    }

    @Test
    void whatElseStoodInTheMinutesStays() {
        WholeLife life = transaction().execute(status -> new WholeLife(jdbc, "㐥", 30_000));

        eraseOne(life);

        List<String> minutes = jdbc.queryForList(
                "select text from meeting_minutes where text like '%となりの議事 ' || ? || '%'", String.class, life.number());
        assertThat(minutes)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .contains("議題1 〔廃棄〕")
                        .contains("となりの議事 " + life.number())
                        .doesNotContain("㐥", "理由:"));
    }

    /** What an erasure has to look through is what nobody may read by name who may not see the case. */
    @Test
    void theRecordsOfACaseAreThoseBehindWhichItStands() {
        WholeLife life = transaction().execute(status -> new WholeLife(jdbc, "㑅", 30_050));

        Set<Subject> own = recordsOfCase.of(life.caseId);

        assertThat(own).extracting(Subject::type).contains(SubjectType.values());
        assertThat(own).allSatisfy(record -> assertThat(behind.of(record)).contains(life.caseId));
        assertThat(own.stream().filter(record -> record.type() == SubjectType.ISSUE))
                .as("fed, left in a split, merged into the one that was fed")
                .hasSize(3);
        eraseOne(life);
        assertThat(recordsOfCase.of(life.caseId)).isEqualTo(own);
        assertThat(actionsOf(own))
                .as("what others share is masked and not emptied")
                .hasSize(3)
                .allSatisfy(title -> assertThat(title).contains("〔廃棄〕").doesNotContain("㑅"));
    }

    private List<String> actionsOf(Set<Subject> records) {
        return records.stream()
                .filter(record -> record.type() == SubjectType.ISSUE)
                .flatMap(issue -> jdbc
                        .queryForList(
                                "select title from followup_action where subject_type = 'ISSUE' and subject_id = ?",
                                String.class,
                                issue.id())
                        .stream())
                .toList();
    }

    @Test
    void aRunningCaseIsNotErased() {
        WholeLife life = transaction().execute(status -> new WholeLife(jdbc, "㐪", 30_001));
        jdbc.update("update casework_case set state = 'MONITORING', closed_on = null where id = ?", life.caseId);

        assertThatThrownBy(() -> eraseOne(life)).isInstanceOf(ProblemException.class);

        jdbc.update("update casework_case set state = 'CLOSED', closed_on = '1932-01-31' where id = ?", life.caseId);
        jdbc.update(
                "update followup_action set state = 'REPORTED' where subject_type = 'CASE' and subject_id = ?",
                life.caseId);
        assertThatThrownBy(() -> eraseOne(life)).isInstanceOf(ProblemException.class);
        eraseLater(life);
    }

    @Test
    void whatIsBrokenOffHasErasedNothing() {
        WholeLife life = transaction().execute(status -> new WholeLife(jdbc, "㐮", 30_002));
        List<Column> columns = WordColumns.of(owner);
        Map<String, Long> before = holding(columns, "㐮");

        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> {
                    erase.erase(life.caseId);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");

        assertThat(holding(columns, "㐮")).isEqualTo(before);
        eraseOne(life);
        assertThat(holding(columns, "㐮")).isEmpty();
    }

    /**
     * The database ends the connection between two modules, or after the last and before the commit: everything of that
     * case is still there, and whatever was erased before and after is wholly gone.
     */
    @Test
    void whoIsKilledBetweenTwoStepsHasErasedNothing() {
        List<WholeLife> lives = new ArrayList<>();
        transaction().executeWithoutResult(status -> {
            for (int i = 0; i < 2 * (records.size() + 1); i++) {
                lives.add(new WholeLife(jdbc, KILLED, 30_100 + i));
            }
        });
        List<Column> columns = WordColumns.of(owner);
        Map<String, Long> before = holding(columns, KILLED);

        for (int i = 0; i < lives.size(); i++) {
            WholeLife life = lives.get(i);
            if (i % 2 == 0) {
                EraseCase broken = erasingUntil(i / 2);
                assertThatThrownBy(() -> transaction().executeWithoutResult(status -> broken.erase(life.caseId)))
                        .isInstanceOf(RuntimeException.class);
            } else {
                eraseOne(life);
            }
        }

        Map<String, Long> after = holding(columns, KILLED);
        // a draft goes with whoever's words stand in it, and these lives share some
        before.keySet().removeIf(column -> isOfEverybody(column) || column.startsWith("kasane.web_drafts"));
        assertThat(before)
                .isNotEmpty()
                .allSatisfy((column, rows) ->
                        assertThat(after.getOrDefault(column, 0L)).as(column).isEqualTo(rows / 2));
        lives.forEach(life -> {
            if (lives.indexOf(life) % 2 == 0) {
                eraseOne(life);
            }
        });
        assertThat(holding(columns, KILLED)).isEmpty();
    }

    private static boolean isOfEverybody(String column) {
        return column.startsWith("kasane.web_idempotency") || column.startsWith("kasane.web_session");
    }

    /** @param steps modules that erase before the connection is ended */
    private EraseCase erasingUntil(int steps) {
        List<PersonalRecords> until = records.stream()
                .sorted(Comparator.comparing(kept -> kept.module().equals("casework")))
                .collect(Collectors.toCollection(ArrayList::new));
        String module = steps == records.size() ? "casework" : "nobody";
        until.add(steps, new EndOfConnection(module, jdbc, owner));
        return new EraseCase(until, cases, households);
    }

    private void eraseLater(WholeLife life) {
        jdbc.update(
                "update followup_action set state = 'DONE' where subject_type = 'CASE' and subject_id = ?",
                life.caseId);
        eraseOne(life);
    }

    private void eraseOne(WholeLife life) {
        transaction().executeWithoutResult(status -> erase.erase(life.caseId));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private Set<String> columnsToEmpty(List<Column> columns) {
        return columnsOf(columns, Set.of(Treatment.ERASED, Treatment.MASKED));
    }

    private Set<String> columnsToMask(List<Column> columns) {
        return columnsOf(columns, Set.of(Treatment.MASKED));
    }

    private Set<String> columnsOf(List<Column> columns, Set<Treatment> treatments) {
        return columns.stream()
                .filter(column -> column.table().startsWith("kasane."))
                .filter(column -> declared.of(column.table(), column.name())
                        .filter(rule -> treatments.contains(rule.treatment()))
                        .isPresent())
                .map(Column::toString)
                .collect(Collectors.toSet());
    }

    private Map<String, Long> holding(List<Column> columns, String text) {
        return WordColumns.holding(owner, columns, text);
    }

    private int counted() {
        return jdbc.queryForObject(
                "select count(*) from casework_case where erased_on is not null and number like '1931-10%'",
                Integer.class);
    }
}
