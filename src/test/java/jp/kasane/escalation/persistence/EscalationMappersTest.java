package jp.kasane.escalation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.NewCase;
import jp.kasane.escalation.ClosingReason;
import jp.kasane.escalation.Deliberation;
import jp.kasane.escalation.DeliberationState;
import jp.kasane.escalation.MonitoringResult;
import jp.kasane.escalation.Outcome;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralDirection;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class EscalationMappersTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00+09:00");

    @Autowired
    LadderMapper ladders;

    @Autowired
    DeliberationMapper deliberations;

    @Autowired
    ReferralMapper referrals;

    @Autowired
    CareConferenceMapper conferences;

    @Autowired
    MonitoringMapper monitorings;

    @Autowired
    CaseMapper cases;

    @Autowired
    JdbcTemplate jdbc;

    private long caseId;
    private long decision;

    @BeforeEach
    void aCaseOnTheLadder() {
        String number = "1998-%05d".formatted(NUMBERS.incrementAndGet());
        Intake intake = new Intake(
                DAY,
                "D07",
                "題名",
                "VISIT",
                Set.of("03"),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
        caseId = cases.insert(new NewCase(number, intake, 0, null));
        ladders.insert(caseId, number);
        decision = jdbc.queryForObject(
                "INSERT INTO decision_record (decision_key, decision_version, inputs, outputs, rules, subject_type,"
                        + " subject_id, decided_at) VALUES ('X', 1, '{}', '{}', '[]', 'CASE', ?, now()) RETURNING id",
                Long.class,
                caseId);
    }

    @Test
    void aCaseBeginsAnewInItsNextCycle() {
        assertThat(ladders.lock(caseId)).contains(1);

        ladders.nextCycle(caseId);

        assertThat(ladders.cycle(caseId)).contains(2);
    }

    @Test
    void roundsAreCountedPerLayerAndCycle() {
        decided(open(1));
        decided(open(1));
        decided(open(2));

        assertThat(deliberations.ofCase(caseId)).extracting(Deliberation::round).containsExactly(1, 2, 1);
    }

    @Test
    void aCaseIsBeforeOneCouncilAtATime() {
        open(1);

        assertThatThrownBy(() -> open(1)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aDeliberationGoesFromConclusionOverProposalToOutcome() {
        long id = open(1);
        deliberations.backlogItem(id, 900_000 + id);

        assertThat(conclude(id)).isOne();
        assertThat(deliberations.timesDiscussed(caseId, 1, "AREA")).isOne();
        assertThat(deliberations.propose(id, decision, Outcome.CONTINUE, null)).isOne();
        assertThat(deliberations.decide(id, Outcome.UP, 5, DAY)).isOne();

        Deliberation end = deliberations.byBacklogItem(900_000 + id).orElseThrow();
        assertThat(end.state()).isEqualTo(DeliberationState.DECIDED);
        assertThat(end.conclusion()).isEqualTo(ConclusionType.SUPPORT_NOT_FOUND);
        assertThat(end.proposedOutcome()).isEqualTo(Outcome.CONTINUE);
        assertThat(end.outcome()).isEqualTo(Outcome.UP);
        assertThat(end.becameUrgent()).isTrue();
        assertThat(deliberations.open(caseId)).isEmpty();
        assertThat(deliberations.last(caseId)).contains(end);
    }

    @Test
    void eachStepOfADeliberationIsTakenOnce() {
        long id = open(1);
        conclude(id);

        assertThat(conclude(id)).isZero();
        assertThat(deliberations.decide(id, Outcome.UP, 5, DAY)).isZero();
        assertThat(deliberations.returned(id, 5, DAY)).isZero();
        deliberations.propose(id, decision, Outcome.UP, null);
        deliberations.decide(id, Outcome.UP, 5, DAY);
        assertThat(deliberations.decide(id, Outcome.UP, 6, DAY)).isZero();
    }

    @Test
    void aLongWaitIsFoundUntilItWasTold() {
        long id = open(1);

        assertThat(deliberations.waitingSince("AREA", DAY))
                .extracting(Deliberation::id)
                .doesNotContain(id);
        assertThat(deliberations.waitingSince("AREA", DAY.plusDays(1)))
                .extracting(Deliberation::id)
                .contains(id);
        deliberations.waitTold(id, DAY.plusDays(1));
        assertThat(deliberations.waitingSince("AREA", DAY.plusDays(1)))
                .extracting(Deliberation::id)
                .doesNotContain(id);
    }

    @Test
    void aReferralComesBackAsItWasStored() {
        long id = refer(ReferralStatus.CONFIRMED, 1, null);

        Referral stored = referrals.find(id).orElseThrow();

        assertThat(stored.subject()).isEqualTo(Subject.ofCase(caseId));
        assertThat(stored.caseNumber()).startsWith("1998-");
        assertThat(stored.direction()).isEqualTo(ReferralDirection.UP);
        assertThat(stored.confirmedBy()).isEqualTo(7);
        assertThat(stored.confirmedAt()).isEqualTo(NOW);
        assertThat(stored.decisionRecordId()).isEqualTo(decision);
    }

    @Test
    void aReferralIsMadeOncePerCaseTargetKindAndCycle() {
        refer(ReferralStatus.CONFIRMED, 1, null);
        refer(ReferralStatus.CONFIRMED, 2, null);

        assertThatThrownBy(() -> refer(ReferralStatus.PROPOSED, 1, null)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatWasReturnedMayBeReferredAgain() {
        long id = refer(ReferralStatus.CONFIRMED, 1, null);
        assertThat(move(id, ReferralStatus.CONFIRMED, ReferralStatus.RETURNED, "資料不足"))
                .isOne();

        long again = refer(ReferralStatus.CONFIRMED, 1, null);

        assertThat(referrals.find(id).orElseThrow().returnReason()).isEqualTo("資料不足");
        assertThat(referrals.ofSubject(Subject.ofCase(caseId)))
                .extracting(Referral::id)
                .containsExactly(id, again);
    }

    @Test
    void withoutACycleAReferralIsNumberedAfterItsPredecessors() {
        refer(ReferralStatus.CONFIRMED, null, null);
        long second = refer(ReferralStatus.CONFIRMED, null, null);

        assertThat(referrals.find(second).orElseThrow().cycle()).isEqualTo(2);
    }

    @Test
    void aReferralMovesOnceFromEachStatus() {
        long id = refer(ReferralStatus.CONFIRMED, 1, null);

        assertThat(move(id, ReferralStatus.CONFIRMED, ReferralStatus.ACCEPTED, null))
                .isOne();
        assertThat(move(id, ReferralStatus.CONFIRMED, ReferralStatus.ACCEPTED, null))
                .isZero();
        assertThat(referrals.unanswered(caseId)).extracting(Referral::id).containsExactly(id);
        assertThat(move(id, ReferralStatus.ACCEPTED, ReferralStatus.ANSWERED, null))
                .isOne();
        assertThat(move(id, ReferralStatus.ANSWERED, ReferralStatus.ACKNOWLEDGED, null))
                .isOne();

        assertThat(referrals.unanswered(caseId)).isEmpty();
        assertThat(referrals.find(id).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void aReferralIsAnsweredOnce() {
        long up = refer(ReferralStatus.CONFIRMED, 1, null);
        NewReferral answer = new NewReferral(
                Subject.ofCase(caseId),
                "B2",
                "D07",
                ReferralKind.ANSWER,
                1,
                ReferralStatus.CONFIRMED,
                decision,
                up,
                null,
                7,
                NOW);
        long down = referrals.insert(answer);

        assertThat(referrals.openAnswers(caseId)).extracting(Referral::id).containsExactly(down);
        assertThatThrownBy(() -> referrals.insert(answer)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aCouncilSeesWhatIsOpenInAndOut() {
        long proposed = refer(ReferralStatus.PROPOSED, 1, null);
        long confirmed = refer(ReferralStatus.CONFIRMED, 2, null);
        long returned = refer(ReferralStatus.CONFIRMED, 3, null);
        move(returned, ReferralStatus.CONFIRMED, ReferralStatus.RETURNED, "資料不足");

        assertThat(ofCouncil("D07", false, true, proposed - 1)).containsExactly(proposed, confirmed);
        assertThat(ofCouncil("B2", true, true, proposed - 1)).containsExactly(confirmed);
        assertThat(ofCouncil("B2", true, false, returned + 1)).startsWith(returned, confirmed);
        assertThat(ofCouncil("B2", true, false, confirmed)).doesNotContain(confirmed, proposed);
        long before = open("B2", true);
        refer(ReferralStatus.CONFIRMED, 4, null);
        assertThat(open("B2", true)).isEqualTo(before + 1);
        assertThat(referrals.openAt(List.of("D07"), false, 1))
                .extracting(OpenReferrals::open)
                .containsExactly(1L);
    }

    private List<Long> ofCouncil(String council, boolean incoming, boolean openOnly, long after) {
        return referrals.ofCouncil(council, incoming, openOnly, after, 50).stream()
                .map(Referral::id)
                .toList();
    }

    private long open(String council, boolean incoming) {
        return referrals.openAt(List.of(council), incoming, 1000).stream()
                .mapToLong(OpenReferrals::open)
                .sum();
    }

    @Test
    void aPageOfReferralsIsNarrowedByCouncilDirectionAndStatus() {
        long up = refer(ReferralStatus.CONFIRMED, 1, null);

        assertThat(ids(List.of("D07"), ReferralDirection.UP, ReferralStatus.CONFIRMED, up - 1))
                .contains(up);
        assertThat(ids(List.of("B2"), null, null, up - 1)).contains(up);
        assertThat(ids(List.of("D08"), null, null, up - 1)).doesNotContain(up);
        assertThat(ids(List.of(), ReferralDirection.DOWN, null, up - 1)).doesNotContain(up);
        assertThat(ids(List.of(), null, ReferralStatus.PROPOSED, up - 1)).doesNotContain(up);
        assertThat(ids(List.of(), null, null, up)).doesNotContain(up);
    }

    @Test
    void aCareConferenceIsOpenUntilItsPolicyIsOnRecord() {
        long referral = refer(ReferralStatus.CONFIRMED, null, null);
        long id = conferences.insert(caseId, "CARE", referral, decision, NOW, NOW.plusHours(24));

        assertThat(conferences.convene(id, 7, NOW)).isOne();
        assertThat(conferences.convene(id, 8, NOW)).isZero();
        assertThat(conferences.alerted(id, NOW)).isOne();
        assertThat(conferences.held(id, 11, 12, DAY)).isOne();
        assertThat(conferences.open(caseId)).isPresent();
        conferences.policyRecorded(id, NOW);

        assertThat(conferences.open(caseId)).isEmpty();
        assertThat(conferences.last(caseId).orElseThrow().itemId()).isEqualTo(12);
        assertThat(conferences.ofCase(caseId)).hasSize(1);
    }

    @Test
    void aMonitoringIsDueUntilItWasDoneOrTold() {
        monitorings.insert(caseId, 1, 1, DAY);
        long id = monitorings.open(caseId).orElseThrow().id();

        assertThat(dueCases()).contains(caseId);
        monitorings.told(id, DAY);
        assertThat(dueCases()).doesNotContain(caseId);
        assertThat(monitorings.done(id, MonitoringResult.CLOSE, ClosingReason.DECEASED, null, 7, NOW))
                .isOne();
        assertThat(monitorings.done(id, MonitoringResult.CLOSE, ClosingReason.DECEASED, null, 7, NOW))
                .isZero();

        assertThat(monitorings.open(caseId)).isEmpty();
        assertThat(monitorings.last(caseId).orElseThrow().result()).isEqualTo(MonitoringResult.CLOSE);
    }

    private List<Long> dueCases() {
        return monitorings.due(DAY).stream().map(m -> m.caseId()).toList();
    }

    private List<Long> ids(
            List<String> councils, @Nullable ReferralDirection direction, @Nullable ReferralStatus status, long after) {
        return referrals.page(councils, direction, status, after, 200).stream()
                .map(Referral::id)
                .toList();
    }

    private long open(int cycle) {
        return deliberations.insert(caseId, "D07", "AREA", cycle, DeliberationState.AWAITING_CONCLUSION, DAY, null);
    }

    private int conclude(long id) {
        return deliberations.conclude(id, 1, 2, ConclusionType.SUPPORT_NOT_FOUND, false, true, DAY);
    }

    private void decided(long id) {
        jdbc.update("UPDATE escalation_deliberation SET state = 'DECIDED' WHERE id = ?", id);
    }

    private long refer(ReferralStatus status, @Nullable Integer cycle, @Nullable Long answers) {
        ReferralKind kind = cycle == null ? ReferralKind.SHARE_SUCCESS : ReferralKind.ESCALATE;
        return referrals.insert(new NewReferral(
                Subject.ofCase(caseId), "D07", "B2", kind, cycle, status, decision, answers, null, 7, NOW));
    }

    private int move(long id, ReferralStatus from, ReferralStatus to, @Nullable String reason) {
        return referrals.move(id, from, to, 7, NOW, reason);
    }
}
