package jp.kasane.meeting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Attendance;
import jp.kasane.meeting.BacklogCount;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.meeting.BacklogState;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemKind;
import jp.kasane.meeting.Leftover;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingChange;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MinutesAmendment;
import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.OpenInvitation;
import jp.kasane.meeting.Reply;
import jp.kasane.meeting.ReplyAnswer;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class MeetingMappersTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2031-05-14T14:00+09:00");
    private static final LocalDate ENTERED = LocalDate.of(2031, 4, 1);

    @Autowired
    MeetingMapper meetings;

    @Autowired
    BacklogMapper backlog;

    @Autowired
    AgendaMapper agenda;

    @Autowired
    AttendanceMapper attendance;

    @Autowired
    MinutesMapper minutes;

    @Autowired
    ReplyMapper replies;

    /** No council of any profile, so that each test sees only its own rows. */
    private final String council = "T" + UUID.randomUUID();

    @Test
    void aMeetingComesBackAsItWasStored() {
        Meeting meeting = meeting(START, null);

        assertThat(meeting.number()).isEqualTo(1);
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(meeting.startsAt()).isEqualTo(START);
        assertThat(meeting.day()).isEqualTo(LocalDate.of(2031, 5, 14));
        assertThat(meeting.place()).isEqualTo("𠮷公民館");
        assertThat(meeting.version()).isZero();
        assertThat(meetings.lock(meeting.id())).contains(meeting);
    }

    @Test
    void meetingsAreNumberedWithinTheFiscalYear() {
        meeting(START, null);

        assertThat(meeting(START.plusMonths(1), null).number()).isEqualTo(2);
        long nextYear = meetings.insert(newMeeting(START.plusYears(1), 2032, null));
        assertThat(meetings.find(nextYear).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aCouncilsMeetingsOfASpanComeByStartWhateverBecameOfThem() {
        Meeting second = meeting(START.plusDays(7), null);
        Meeting first = meeting(START, null);
        meeting(START.plusDays(30), null);
        meetings.move(first.id(), 0, MeetingState.PLANNED, MeetingState.CANCELLED, START, 1);

        assertThat(meetings.ofCouncilBetween(council, START, START.plusDays(30)))
                .extracting(Meeting::id)
                .containsExactly(first.id(), second.id());
        assertThat(meetings.upcoming(List.of(council, "T-none"), START, 1))
                .extracting(Meeting::id)
                .containsExactly(second.id());
    }

    @Test
    void whatWaitsIsCountedUpToABound() {
        assertThat(backlog.counts(List.of(council), 100)).isEmpty();
        entry(ItemKind.NEW, null, BacklogState.WAITING);
        entry(ItemKind.NEW, null, BacklogState.PENDING_ACCEPTANCE);
        entry(ItemKind.NEW, null, BacklogState.WITHDRAWN);

        assertThat(backlog.counts(List.of(council, "T-none"), 100))
                .containsExactly(new BacklogCount(council, 2, 1, ENTERED));
        assertThat(backlog.counts(List.of(council), 1))
                .extracting(BacklogCount::open)
                .containsExactly(1L);
    }

    @Test
    void aDateOfTheCadenceIsPlannedOnce() {
        LocalDate date = START.toLocalDate();
        meeting(START, date);

        assertThat(meetings.plannedFor(council, date, date)).containsExactly(date);
        assertThatThrownBy(() -> meeting(START, date)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aMeetingMovesOnceFromAStateAndVersion() {
        Meeting meeting = meeting(START, null);

        assertThat(move(meeting, MeetingState.AGENDA_SET)).isOne();
        assertThat(move(meeting, MeetingState.AGENDA_SET)).isZero();
        assertThat(meetings.find(meeting.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void closingKeepsWhoClosedAndWhen() {
        Meeting meeting = meeting(START, null);

        move(meeting, MeetingState.CLOSED);

        Meeting closed = meetings.find(meeting.id()).orElseThrow();
        assertThat(closed.closedBy()).isEqualTo(7L);
        assertThat(closed.closedAt()).isEqualTo(START);
    }

    @Test
    void aPostponedMeetingIsPlannedAgain() {
        Meeting meeting = meeting(START, null);
        OffsetDateTime later = START.plusDays(7);

        assertThat(meetings.postpone(meeting.id(), 0, MeetingState.PLANNED, later, later, later))
                .isOne();
        assertThat(meetings.postpone(meeting.id(), 0, MeetingState.PLANNED, later, later, later))
                .isZero();
        MeetingChange change = new MeetingChange("POSTPONED", START, later, "大雪", 7, START);
        meetings.insertChange(meeting.id(), change);
        assertThat(meetings.changes(meeting.id()))
                .singleElement()
                .extracting(MeetingChange::reason, MeetingChange::changedBy)
                .containsExactly("大雪", 7L);
    }

    @Test
    void placeAndLengthAreChangedFromTheExpectedVersion() {
        Meeting meeting = meeting(START, null);

        assertThat(meetings.arrange(meeting.id(), 0, "市役所", 90)).isOne();
        assertThat(meetings.arrange(meeting.id(), 0, "古い版から", 30)).isZero();
        assertThat(meetings.find(meeting.id()).orElseThrow())
                .extracting(Meeting::place, Meeting::minutes, Meeting::version)
                .containsExactly("市役所", 90, 1);
    }

    @Test
    void meetingsArePagedByTheirStart() {
        Meeting later = meeting(START.plusDays(1), null);
        Meeting sooner = meeting(START, null);

        assertThat(meetings.page(council, 2031, null, 1)).containsExactly(sooner);
        assertThat(meetings.page(council, null, sooner.id(), 9)).containsExactly(later);
        assertThat(meetings.page(council, 2030, null, 9)).isEmpty();
    }

    @Test
    void theNextOrdinaryMeetingIsNeitherPastNorCancelledNorAdHoc() {
        Meeting cancelled = meeting(START, null);
        move(cancelled, MeetingState.CANCELLED);
        meetings.insert(new NewMeeting(council, 2031, START, 60, "", true, null, START, START));
        Meeting next = meeting(START.plusDays(1), null);

        assertThat(meetings.nextOrdinary(council, START)).contains(next);
        assertThat(meetings.nextOrdinary(council, START.plusDays(2))).isEmpty();
        assertThat(meetings.startingBetween(START, START.plusDays(2)))
                .contains(next)
                .doesNotContain(cancelled);
    }

    @Test
    void aBacklogItemComesBackAsItWasStored() {
        BacklogItem item = backlog.find(entry(ItemKind.REFERRED, 41L, BacklogState.PENDING_ACCEPTANCE))
                .orElseThrow();

        assertThat(item.subject()).isEqualTo(Subject.ofCase(5));
        assertThat(item.referralId()).isEqualTo(41L);
        assertThat(item.enteredOn()).isEqualTo(ENTERED);
        assertThat(backlog.lock(item.id())).contains(item);
        assertThat(backlog.findAll(List.of(item.id()))).containsExactly(item);
    }

    @Test
    void aReferralWaitsInOneBacklogOnly() {
        entry(ItemKind.REFERRED, 42L, BacklogState.WAITING);

        assertThatThrownBy(() -> entry(ItemKind.REFERRED, 42L, BacklogState.WAITING))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatIsConcludedNoLongerWaits() {
        long waiting = entry(ItemKind.NEW, null, BacklogState.WAITING);
        long pending = entry(ItemKind.NEW, null, BacklogState.PENDING_ACCEPTANCE);
        long onAgenda = entry(ItemKind.NEW, null, BacklogState.ON_AGENDA);
        entry(ItemKind.NEW, null, BacklogState.CONCLUDED);

        assertThat(backlog.open(council, null, 9))
                .extracting(BacklogItem::id)
                .containsExactly(waiting, pending, onAgenda);
        assertThat(backlog.open(council, waiting, 1))
                .extracting(BacklogItem::id)
                .containsExactly(pending);
        assertThat(backlog.waiting(council, 9)).extracting(BacklogItem::id).containsExactly(waiting, pending);
    }

    @Test
    void aBacklogItemMovesOnlyFromTheExpectedState() {
        long item = entry(ItemKind.NEW, null, BacklogState.WAITING);

        assertThat(backlog.move(item, BacklogState.WAITING, BacklogState.ON_AGENDA))
                .isOne();
        assertThat(backlog.move(item, BacklogState.WAITING, BacklogState.ON_AGENDA))
                .isZero();
    }

    @Test
    void anAgendaIsReadInItsOrderAndMayBeReordered() {
        Meeting meeting = meeting(START, null);
        long first = entry(ItemKind.FOLLOW_UP, null, BacklogState.ON_AGENDA);
        long second = entry(ItemKind.NEW, null, BacklogState.ON_AGENDA);
        put(meeting, second, 1);
        put(meeting, first, 2);

        put(meeting, second, 3);

        assertThat(agenda.items(meeting.id()))
                .extracting(AgendaItem::backlogItemId)
                .containsExactly(first, second);
        assertThat(agenda.items(meeting.id())).extracting(AgendaItem::version).containsExactly(0, 1);
        agenda.remove(meeting.id(), List.of(first));
        assertThat(agenda.items(meeting.id())).hasSize(1);
        agenda.clear(meeting.id());
        assertThat(agenda.items(meeting.id())).isEmpty();
    }

    @Test
    void aConclusionIsKeptWithItsActions() {
        Meeting meeting = meeting(START, null);
        long item = onAgenda(meeting);

        agenda.conclude(new ConclusionRow(item, ConclusionType.SUPPORT_FOUND, "見守り体制", true, false, 7, START));
        agenda.insertActions(item, List.of(new AgreedAction("訪問", 8, null), new AgreedAction("電話", 9, ENTERED)));

        AgendaItem concluded = agenda.item(item).orElseThrow();
        assertThat(concluded.conclusion()).isEqualTo(ConclusionType.SUPPORT_FOUND);
        assertThat(concluded.goodPractice()).isTrue();
        assertThat(agenda.actions(meeting.id()))
                .extracting(AgreedActionRow::action)
                .containsExactly(new AgreedAction("訪問", 8, null), new AgreedAction("電話", 9, ENTERED));
        agenda.clearActions(item);
        assertThat(agenda.actions(meeting.id())).isEmpty();
    }

    @Test
    void aConcludedItemStaysOnItsAgenda() {
        Meeting meeting = meeting(START, null);
        long concluded = onAgenda(meeting);
        long open = onAgenda(meeting);
        agenda.conclude(new ConclusionRow(concluded, ConclusionType.NOTED, "x", false, false, 7, START));

        agenda.items(meeting.id()).forEach(item -> agenda.removeFromAgendas(item.backlogItemId()));

        assertThat(agenda.items(meeting.id()))
                .extracting(AgendaItem::id)
                .containsExactly(concluded)
                .doesNotContain(open);
    }

    @Test
    void whatWasLeftOverIsCountedWhenTheMeetingIsClosed() {
        Meeting meeting = meeting(START, null);
        long item = entry(ItemKind.NEW, null, BacklogState.WAITING);
        Leftover leftover = new Leftover(item, "GIVEN", "資料が間に合わない");
        agenda.insertLeftovers(meeting.id(), List.of(leftover));

        assertThat(agenda.leftovers(meeting.id())).containsExactly(leftover);
        assertThat(backlog.carryOver(meeting.id())).isOne();
        assertThat(backlog.find(item).orElseThrow().timesCarriedOver()).isEqualTo(1);
        agenda.clearLeftovers(meeting.id());
        assertThat(agenda.leftovers(meeting.id())).isEmpty();
    }

    @Test
    void aWholeAgendaMovesAtOnce() {
        Meeting meeting = meeting(START, null);
        long item = agenda.item(onAgenda(meeting)).orElseThrow().backlogItemId();

        assertThat(backlog.moveAgenda(meeting.id(), BacklogState.WAITING)).isOne();
        assertThat(backlog.find(item).orElseThrow().state()).isEqualTo(BacklogState.WAITING);
    }

    @Test
    void guestsAndKnownPeopleAreKeptInOrder() {
        Meeting meeting = meeting(START, null);
        Attendance known = new Attendance(8L, "葛󠄀城", "社協", true, false, null);
        Attendance guest = new Attendance(null, "見学者", null, false, true, "会長");

        attendance.insertAll(meeting.id(), List.of(known, guest));

        assertThat(attendance.of(meeting.id())).containsExactly(known, guest);
        attendance.clear(meeting.id());
        assertThat(attendance.of(meeting.id())).isEmpty();
    }

    @Test
    void anAnswerToAnInvitationIsKeptAndCounted() {
        Meeting meeting = meeting(START, null);
        NewReply sends = new NewReply(ReplyAnswer.SUBSTITUTE, "𠮷野 太郎", "自治会", "よろしく");

        replies.put(meeting.id(), 8, sends, 9, START);
        Reply reply = replies.find(meeting.id(), 8).orElseThrow();
        assertThat(reply.says(sends)).isTrue();
        assertThat(reply.repliedBy()).isEqualTo(9);
        assertThat(reply.repliedAt()).isEqualTo(START);
        assertThat(reply.version()).isEqualTo(1);

        replies.put(meeting.id(), 8, new NewReply(ReplyAnswer.ABSENT, null, null, null), 8, START);
        assertThat(replies.of(meeting.id()))
                .singleElement()
                .extracting(Reply::answer, Reply::substituteName, Reply::version)
                .containsExactly(ReplyAnswer.ABSENT, null, 2);
        replies.clear(meeting.id());
        assertThat(replies.find(meeting.id(), 8)).isEmpty();
    }

    @Test
    void invitationsOfConvenedMeetingsAreOpen() {
        long person = 900_000_001L;
        Meeting later = invited(START.plusDays(2), person, true);
        Meeting sooner = invited(START.plusDays(1), person, true);
        invited(START.plusDays(3), person, false);
        replies.put(later.id(), person, new NewReply(ReplyAnswer.ATTEND, null, null, null), person, START);

        assertThat(replies.openInvitations(person, START, 9))
                .extracting(OpenInvitation::meetingId, OpenInvitation::answer)
                .containsExactly(tuple(sooner.id(), null), tuple(later.id(), ReplyAnswer.ATTEND));
        assertThat(replies.openInvitations(person, START.plusDays(2), 9)).hasSize(1);
        assertThat(replies.openInvitations(person, START, 1)).hasSize(1);
        assertThat(attendance.isInvited(later.id(), person)).isTrue();
        assertThat(attendance.isInvited(later.id(), person + 1)).isFalse();
    }

    private Meeting invited(OffsetDateTime startsAt, long person, boolean invited) {
        Meeting meeting = meeting(startsAt, null);
        move(meeting, MeetingState.CONVENED);
        attendance.insertAll(meeting.id(), List.of(new Attendance(person, "葛󠄀城", null, invited, false, null)));
        return meeting;
    }

    @Test
    void minutesAreApprovedOnce() {
        Meeting meeting = meeting(START, null);
        minutes.insert(meeting.id(), "案", START);

        assertThat(minutes.amend(meeting.id(), 0, "訂正")).isOne();
        assertThat(minutes.amend(meeting.id(), 0, "古い版から")).isZero();
        assertThat(minutes.approve(meeting.id(), 1, 9, START)).isOne();
        assertThat(minutes.approve(meeting.id(), 2, 9, START)).isZero();
        minutes.distribute(meeting.id(), START);

        assertThat(minutes.find(meeting.id()).orElseThrow().text()).isEqualTo("訂正");
        assertThat(minutes.find(meeting.id()).orElseThrow().distributedAt()).isEqualTo(START);
    }

    @Test
    void everyAmendmentLeavesItsTrace() {
        Meeting meeting = meeting(START, null);
        minutes.insert(meeting.id(), "案", START);

        minutes.insertAmendment(meeting.id(), new MinutesAmendment(0, 7, START, "案", "訂正", "誤字", true));

        assertThat(minutes.amendments(meeting.id()))
                .singleElement()
                .extracting(MinutesAmendment::textBefore, MinutesAmendment::textAfter, MinutesAmendment::afterApproval)
                .containsExactly("案", "訂正", true);
    }

    private Meeting meeting(OffsetDateTime startsAt, LocalDate plannedFor) {
        meetings.lockCouncil(council);
        return meetings.find(meetings.insert(newMeeting(startsAt, 2031, plannedFor)))
                .orElseThrow();
    }

    private NewMeeting newMeeting(OffsetDateTime startsAt, int year, LocalDate plannedFor) {
        return new NewMeeting(
                council, year, startsAt, 60, "𠮷公民館", false, plannedFor, startsAt.minusDays(21), startsAt.minusDays(9));
    }

    private int move(Meeting meeting, MeetingState to) {
        return meetings.move(meeting.id(), meeting.version(), meeting.state(), to, START, 7);
    }

    private long entry(ItemKind kind, Long referralId, BacklogState state) {
        BacklogEntry entry = new BacklogEntry(council, kind, Subject.ofCase(5), referralId, null, "NORMAL", true);
        return backlog.insert(entry, state, ENTERED);
    }

    private void put(Meeting meeting, long backlogItemId, int position) {
        agenda.put(new AgendaRow(meeting.id(), backlogItemId, position, 25, null, "ANONYMOUS", "NEW_CASE"));
    }

    private long onAgenda(Meeting meeting) {
        long item = entry(ItemKind.NEW, null, BacklogState.ON_AGENDA);
        put(meeting, item, 1);
        return agenda.items(meeting.id()).stream()
                .filter(each -> each.backlogItemId() == item)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
