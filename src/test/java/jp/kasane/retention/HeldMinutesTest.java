package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.kasane.identity.People;
import jp.kasane.retention.model.EntryState;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A hold on a case keeps the minutes that dealt with it through something else: an action for it, an issue that it fed. */
@OwnRecordsTest
class HeldMinutesTest {

    private static final String TEXT = "議題1 を審議した";
    private static final int FIRST_NUMBER = 2_000_000;
    /** Beyond it are ids of items that stand on no agenda, and of which no other test takes notes. */
    private static final long NO_ITEM = 7_000_000_000_000L;

    private static final Map<String, String> KINDS =
            Map.of("ACTION", "FOLLOW_UP", "ISSUE", "ISSUE", "CASE", "POST_REPORT");

    @Autowired
    private Disposals disposals;

    @Autowired
    private ReadDisposals read;

    @Autowired
    private RunDisposal run;

    @Autowired
    private Holds holds;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private static int meetings;

    @Test
    void whatDealtWithAnActionOrAnIssueOfAHeldCaseIsNotListed() {
        WholeLife life = life(43_000);
        long action = meetingOn("ACTION", action(life));
        long issue = meetingOn("ISSUE", issue(life));
        long others = meetingOn("ISSUE", 987_654_321L);
        long hold = holds.place(life.number(), HoldBasis.ABUSE, "調査中", null, csw());

        long list = disposals.make(admin()).orElseThrow();

        assertThat(listed(list)).contains(others).doesNotContain(action, issue);
        disposals.discard(list, admin());
        holds.release(hold, "終わった", csw());
        finish(life, action, issue);
    }

    @Test
    void theyAreKeptWhenTheHoldComesAfterTheApproval() {
        WholeLife life = life(43_001);
        long action = meetingOn("ACTION", action(life));
        long issue = meetingOn("ISSUE", issue(life));
        long list = approved();
        long hold = holds.place(life.number(), HoldBasis.LITIGATION, "訴えの提起", null, csw());

        run.run(list, admin());

        for (long meeting : List.of(action, issue)) {
            assertThat(states(list, meeting)).containsExactly(EntryState.KEPT);
            assertThat(minutes(meeting)).isEqualTo(TEXT);
        }
        holds.release(hold, "終わった", csw());
        finish(life, action, issue);
    }

    @Test
    void notesOfWhatWasTakenOffInSessionAreKept() {
        WholeLife life = life(43_002);
        long meeting = meetingOn("ISSUE", 987_654_322L);
        long item = NO_ITEM + takenOff(meeting, "CASE", life.caseId);
        life.note(meeting, item, "ひとりで暮らす", "ひとりで暮らす。電話は聞いていない");
        long list = approved();
        long hold = holds.place(life.number(), HoldBasis.LITIGATION, "訴えの提起", null, csw());

        run.run(list, admin());

        assertThat(states(list, meeting)).containsExactly(EntryState.KEPT);
        assertThat(notes(item)).containsExactly("ひとりで暮らす", "ひとりで暮らす。電話は聞いていない");
        holds.release(hold, "終わった", csw());
        finish(life, meeting);
        assertThat(notes(item)).containsExactly("", "");
    }

    /** Nothing stands on its agenda any more; what was answered and why it was cancelled does. */
    @Test
    void aCancelledMeetingIsKept() {
        WholeLife life = life(43_003);
        long agenda = cancelled();
        takenOff(agenda, "ACTION", action(life));
        long reason = cancelled();
        jdbc.update(
                "insert into meeting_change_items (change_id, backlog_item_id)"
                        + " select id, ? from meeting_changes where meeting_id = ?",
                waiting("CASE", life.caseId),
                reason);
        long leftOver = cancelled();
        jdbc.update(
                "insert into meeting_leftovers (meeting_id, backlog_item_id, reason_code, reason)"
                        + " values (?, ?, 'GIVEN', '本人が入院した')",
                leftOver,
                waiting("CASE", life.caseId));
        long others = cancelled();
        long hold = holds.place(life.number(), HoldBasis.AUDIT, "監査の対象", null, csw());

        long list = disposals.make(admin()).orElseThrow();

        assertThat(listed(list)).contains(others).doesNotContain(agenda, reason, leftOver);
        disposals.discard(list, admin());
        holds.release(hold, "終わった", csw());
        finish(life);
        assertThat(reasons(agenda, reason, leftOver)).hasSize(3).doesNotContain("大雪");
    }

    private WholeLife life(int serial) {
        return new TransactionTemplate(transactions).execute(status -> new WholeLife(jdbc, "㑃", serial));
    }

    private long action(WholeLife life) {
        return jdbc.queryForObject(
                "select min(id) from followup_action where subject_type = 'CASE' and subject_id = ?",
                Long.class,
                life.caseId);
    }

    private long issue(WholeLife life) {
        return jdbc.queryForObject(
                "select min(issue_id) from systembuilding_issue_case where case_id = ?", Long.class, life.caseId);
    }

    private long meetingOn(String type, long subject) {
        long meeting = meeting("COMPLETED");
        long entry = takenOff(meeting, type, subject);
        jdbc.update(
                "insert into meeting_agenda_items (meeting_id, backlog_item_id, position, minutes, disclosure, reason_code)"
                        + " values (?, ?, 1, 10, 'ANONYMOUS', 'TEST')",
                meeting,
                entry);
        jdbc.update(
                "insert into meeting_minutes (meeting_id, text, drafted_at) values (?, ?, ?)", meeting, TEXT, then());
        return meeting;
    }

    private long cancelled() {
        long meeting = meeting("CANCELLED");
        jdbc.update(
                "insert into meeting_changes (meeting_id, kind, starts_at_was, reason, changed_by, changed_at)"
                        + " values (?, 'CANCELLED', ?, '大雪', 0, ?)",
                meeting,
                then(),
                then());
        return meeting;
    }

    private long meeting(String state) {
        return jdbc.queryForObject(
                "insert into meeting_meetings (council_code, fiscal_year, number, starts_at, minutes, place, ad_hoc,"
                        + " state, agenda_opens_at, agenda_deadline)"
                        + " values ('D08', 1931, ?, ?, 60, '', true, ?, ?, ?) returning id",
                Long.class,
                FIRST_NUMBER + ++meetings,
                then(),
                state,
                then(),
                then());
    }

    /** @return the entry of the backlog that stood on the agenda once */
    private long takenOff(long meeting, String type, long subject) {
        long entry = waiting(type, subject);
        jdbc.update("insert into meeting_items_ever (meeting_id, backlog_item_id) values (?, ?)", meeting, entry);
        return entry;
    }

    private long waiting(String type, long subject) {
        return jdbc.queryForObject(
                "insert into meeting_backlog (council_code, kind, subject_type, subject_id, urgency, state, entered_on)"
                        + " values ('D08', ?, ?, ?, 'NORMAL', 'CONCLUDED', ?) returning id",
                Long.class,
                KINDS.get(type),
                type,
                subject,
                LocalDate.of(1931, 6, 1));
    }

    private static OffsetDateTime then() {
        return OffsetDateTime.parse("1931-06-15T10:00:00+09:00");
    }

    private long approved() {
        long list = disposals.make(admin()).orElseThrow();
        disposals.submit(list, admin());
        disposals.approve(list, "第3号", csw());
        return list;
    }

    /** Leaves nothing that a later list would find, and proves that only the hold kept them. */
    private void finish(WholeLife life, long... kept) {
        run.run(approved(), admin());
        assertThat(jdbc.queryForObject("select title from casework_case where id = ?", String.class, life.caseId))
                .isEqualTo("（廃棄済）");
        for (long meeting : kept) {
            assertThat(minutes(meeting)).isNotEqualTo(TEXT);
        }
    }

    private String minutes(long meeting) {
        return jdbc.queryForObject("select text from meeting_minutes where meeting_id = ?", String.class, meeting);
    }

    private List<String> notes(long item) {
        return jdbc.queryForList(
                "select text from meeting_notes_versions where item_id = ? order by version", String.class, item);
    }

    private List<String> reasons(Long... of) {
        return jdbc.queryForList(
                "select reason from meeting_changes where meeting_id in (?, ?, ?)", String.class, (Object[]) of);
    }

    private List<Long> listed(long list) {
        return read.entries(list, admin()).stream()
                .filter(entry -> entry.kind() == RecordKind.MEETING)
                .map(DisposalEntry::recordId)
                .toList();
    }

    private List<EntryState> states(long list, long meeting) {
        return read.entries(list, admin()).stream()
                .filter(entry -> entry.kind() == RecordKind.MEETING && entry.recordId() == meeting)
                .map(DisposalEntry::state)
                .toList();
    }

    private Actor admin() {
        return new Actor(people.findByLogin("admin").orElseThrow().id());
    }

    private Actor csw() {
        return new Actor(people.findByLogin("csw").orElseThrow().id());
    }
}
