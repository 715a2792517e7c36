package jp.kasane.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.model.Report;
import jp.kasane.followup.model.ReportOutcome;
import jp.kasane.followup.model.Schedule;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class ActionMapperTest {
    private static final AtomicLong ITEM = new AtomicLong(9_000_000);
    private static final LocalDate AGREED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-10T10:00:00+09:00");
    private final Subject source = Subject.ofIssue(ITEM.incrementAndGet());

    @Autowired
    ActionMapper actions;

    @Autowired
    ChangeMapper changes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsEveryColumnOfANewAction() {
        Action action = agreed(71);
        assertThat(jdbc.queryForMap("select * from followup_action where id = ?", action.id()))
                .containsEntry("subject_type", "ISSUE")
                .containsEntry("subject_id", source.id())
                .containsEntry("council_code", "D07")
                .containsEntry("title", "𠮷田さん宅を訪ねる")
                .containsEntry("assignee_id", 71L)
                .containsEntry("due_basis", "GIVEN")
                .containsEntry("state", "AGREED")
                .containsEntry("version", 0);
        assertThat(action.title()).isEqualTo("𠮷田さん宅を訪ねる");
        assertThat(action.schedule()).isEqualTo(new Schedule(DUE, DUE.minusDays(3), "GIVEN"));
    }

    @Test
    void reportsOnceOnly() {
        Action action = agreed(71);
        assertThat(actions.report(action, Report.inWords("訪ねた"), 5, NOW)).isOne();
        assertThat(actions.report(action, Report.inWords("二度目"), 5, NOW)).isZero();
        Action reported = read(action);
        assertThat(reported.state()).isEqualTo(ActionState.REPORTED);
        assertThat(reported.report()).isEqualTo("訪ねた");
        assertThat(reported.reportedBy()).isEqualTo(71);
        assertThat(reported.enteredBy()).isEqualTo(5);
    }

    @Test
    void completesOnlyWhatWasJudged() {
        Action action = agreed(71);
        actions.report(action, Report.inWords("訪ねた"), 71, NOW);
        assertThat(actions.complete(action.id())).isZero();
        assertThat(actions.judge(read(action), 5, NOW, action.schedule())).isOne();
        assertThat(actions.complete(action.id())).isOne();
        assertThat(read(action).verifiedBy()).isEqualTo(5);
    }

    @Test
    void reopensWithTheDatesThatWereSetWhenItWasSentBack() {
        Action action = agreed(71);
        actions.report(action, Report.inWords("訪ねた"), 71, NOW);
        Schedule later = new Schedule(DUE.plusDays(9), DUE.plusDays(5), "HIGH_NEW");
        actions.judge(read(action), 5, NOW, later);
        assertThat(actions.reopen(action.id())).isOne();
        Action reopened = read(action);
        assertThat(reopened.state()).isEqualTo(ActionState.AGREED);
        assertThat(reopened.schedule()).isEqualTo(later);
        assertThat(reopened.verifiedBy()).isNull();
    }

    @Test
    void refusesAChangeThatWasPreparedOnAnOlderVersion() {
        Action action = agreed(71);
        actions.reassign(action, 72);
        assertThat(actions.reschedule(action, action.schedule())).isZero();
        assertThat(actions.reassign(action, 73)).isZero();
        assertThat(actions.withdraw(action)).isZero();
        assertThat(read(action).assigneeId()).isEqualTo(72);
    }

    @Test
    void marksOverdueOnceAndForgetsItOnReschedule() {
        Action action = agreed(71);
        LocalDate late = DUE.plusDays(1);
        assertThat(actions.unmarkedOverdue(DUE)).doesNotContain(action.id());
        assertThat(actions.unmarkedOverdue(late)).contains(action.id());
        assertThat(actions.markOverdue(action.id(), late)).isOne();
        assertThat(actions.markOverdue(action.id(), late)).isZero();
        assertThat(actions.overdueCount(source, late)).isOne();
        assertThat(actions.overdueCount(source, DUE)).isZero();
        actions.reschedule(read(action), new Schedule(late.plusDays(9), late, "GIVEN"));
        assertThat(read(action).overdueOn()).isNull();
        assertThat(actions.overdueCount(source, late)).isZero();
    }

    @Test
    void listsWhatTheFilterAndTheViewerAllow() {
        Action mine = agreed(8171);
        Action other = agreed(8172);
        assertThat(actions.list(filter(8171, Set.of(), false), 0, 10)).containsExactly(mine);
        assertThat(actions.list(filter(8171, Set.of("D07"), false), mine.id() - 1, 10))
                .contains(mine, other);
        assertThat(actions.list(filter(8171, Set.of("D08"), true), mine.id() - 1, 10))
                .containsExactly(mine);
        assertThat(actions.list(filter(8173, Set.of(), false), mine.id() - 1, 10))
                .isEmpty();
    }

    @Test
    void keepsHowItWent() {
        Action action = agreed(71);
        actions.report(action, new Report(ReportOutcome.PARTLY, ""), 71, NOW);
        assertThat(jdbc.queryForMap("select outcome, report from followup_action where id = ?", action.id()))
                .containsEntry("outcome", "PARTLY")
                .containsEntry("report", "");
        assertThat(read(action).outcome()).isEqualTo(ReportOutcome.PARTLY);
    }

    @Test
    void listsByDueDateThePressingOnesFirst() {
        Action later = agreed(8301, AGREED, DUE.plusDays(2));
        Action sooner = agreed(8301, AGREED, DUE);
        Action alsoLater = agreed(8301, AGREED, DUE.plusDays(2));
        ActionFilter open = filterOf(8301, false);
        assertThat(actions.due(open, false, DueKey.parse(null, false), 10)).containsExactly(sooner, later, alsoLater);
        assertThat(actions.due(open, false, DueKey.parse(DueKey.of(later).text(), false), 10))
                .containsExactly(alsoLater);
        assertThat(actions.due(open, false, DueKey.parse("", false), 1)).containsExactly(sooner);
    }

    @Test
    void listsFinishedOnesWithTheLatestFirst() {
        Action early = agreed(8302, AGREED, DUE);
        Action late = agreed(8302, AGREED, DUE.plusDays(2));
        actions.withdraw(early);
        actions.withdraw(late);
        ActionFilter all = filterOf(8302, false);
        assertThat(actions.due(all, false, DueKey.parse(null, false), 10)).isEmpty();
        assertThat(actions.due(all, true, DueKey.parse(null, true), 10))
                .extracting(Action::id)
                .containsExactly(late.id(), early.id());
        assertThat(actions.due(all, true, DueKey.parse(DueKey.of(late).text(), true), 10))
                .extracting(Action::id)
                .containsExactly(early.id());
    }

    @Test
    void countsWhatWaitsForAPersonAndWhatIsLate() {
        agreed(8303, AGREED, DUE.minusDays(1));
        Action reported = agreed(8303, AGREED, DUE);
        actions.report(reported, Report.inWords("訪ねた"), 8303, NOW);
        agreed(8303, AGREED, DUE);
        assertThat(actions.tally(filterOf(8303, false), 100)).isEqualTo(new ActionTally(2, 3, 1));
        assertThat(actions.tally(filterOf(8303, false), 1)).isEqualTo(new ActionTally(1, 1, 1));
        assertThat(actions.due(filterOf(8303, true), false, DueKey.parse(null, false), 10))
                .hasSize(1);
    }

    @Test
    void refusesAPlaceThatIsNone() {
        assertThatThrownBy(() -> DueKey.parse("yesterday", false)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> DueKey.parse("2026-01-01_x", false)).isInstanceOf(ProblemException.class);
    }

    @Test
    void raisesTheOpenActionsOfSomebodyWhoLeft() {
        Action open = agreed(8200);
        Action withdrawn = agreed(8200);
        actions.withdraw(withdrawn);
        assertThat(actions.assigneesOfOpen()).contains(8200L);
        assertThat(actions.assigneeLeft(8200, DUE)).containsExactly(open.id());
        assertThat(actions.assigneesOfOpen()).doesNotContain(8200L);
        assertThat(read(open).assigneeLeftOn()).isEqualTo(DUE);
    }

    @Test
    void countsHowActionsFared() {
        LocalDate day = LocalDate.of(2099, 4, 1);
        for (String at : new String[] {"2099-05-01T23:59:00+09:00", "2099-05-02T00:01:00+09:00"}) {
            Action action = agreed(71, day, LocalDate.of(2099, 5, 1));
            actions.report(action, Report.inWords("訪ねた"), 71, OffsetDateTime.parse(at));
        }
        agreed(71, day, LocalDate.of(2099, 5, 1));
        actions.withdraw(agreed(71, day, LocalDate.of(2099, 5, 1)));
        assertThat(actions.counts(day, day))
                .hasToString("ActionCounts[created=4, onTime=1, late=1, open=1, withdrawn=1]");
    }

    @Test
    void keepsTheHistoryInOrder() {
        Action action = agreed(71);
        Change first = new Change(action.id(), ChangeKind.AGREED, NOW, 5, null, DUE, DUE, null, null, null, null);
        Change second = new Change(action.id(), ChangeKind.REASSIGNED, NOW, 5, "任期満了", null, null, 71L, 72L, null, 9L);
        changes.insert(first);
        changes.insert(second);
        assertThat(changes.of(action.id()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("changedAt")
                .containsExactly(first, second);
        assertThat(changes.of(action.id()).get(0).changedAt()).isAtSameInstantAs(NOW);
    }

    private Action agreed(long assignee) {
        return agreed(assignee, AGREED, DUE);
    }

    private Action agreed(long assignee, LocalDate agreedOn, LocalDate dueOn) {
        Schedule schedule = new Schedule(dueOn, dueOn.minusDays(3), "GIVEN");
        long id = actions.insert(
                new NewAction(source, "D07", ITEM.incrementAndGet(), 0, "𠮷田さん宅を訪ねる", assignee, agreedOn, schedule));
        return actions.find(id).orElseThrow();
    }

    private static ActionFilter filterOf(long person, boolean late) {
        return new ActionFilter(person, Set.of(), false, true, null, null, late, DUE);
    }

    private Action read(Action action) {
        return actions.find(action.id()).orElseThrow();
    }

    private static ActionFilter filter(long person, Set<String> councils, boolean mine) {
        return new ActionFilter(person, councils, false, mine, null, ActionState.AGREED, false, DUE);
    }
}
