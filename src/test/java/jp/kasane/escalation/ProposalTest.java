package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Urgency;
import jp.kasane.council.SeatRole;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.testing.KasaneTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The table proposes, a person decides: once, with a reason where it is otherwise, and for the own council only. */
@KasaneTest
class ProposalTest {

    private static final Actor ANYBODY = LadderFixture.ANYBODY;

    @Autowired
    ApplicationContext context;

    @Autowired
    ConfirmProposal confirm;

    @Autowired
    OverrideProposal override;

    @Autowired
    AcceptReferral accept;

    @Autowired
    ReturnReferral giveBack;

    @Autowired
    AcknowledgeReferral acknowledge;

    @Autowired
    AnswerReferral answer;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void theRecordTellsWhyAndWhoConfirmed() {
        long id = town.caseOf(Urgency.HIGH, "ELDERLY", "POVERTY", "DISABILITY");
        town.concludes(id, ConclusionType.CONTINUED);
        Actor jimu = town.holder("D07", SeatRole.SECRETARIAT);

        confirm.ofCase(id, jimu);

        DecisionRecord record = recordOf(town.ladder(id).deliberations().get(0));
        assertThat(record.inputs())
                .containsEntry("timesDiscussed", 1)
                .containsEntry("fieldCount", 3)
                .containsEntry("urgency", "HIGH")
                .containsEntry("layerAbove", "BLOCK")
                .containsEntry("overdueActions", 0);
        assertThat(record.output("reasonCode")).isEqualTo("CONTINUED_COMPLEX");
        assertThat(record.rules()).isNotEmpty();
        assertThat(record.confirmedBy()).isEqualTo(jimu.personId());
    }

    @Test
    void aProposalIsConfirmedOnce() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);
        confirm.ofReferral(up.id(), ANYBODY);

        refused(ProblemKind.CONFLICT, () -> confirm.ofReferral(up.id(), ANYBODY));
        refused(ProblemKind.CONFLICT, () -> confirm.ofCase(id, ANYBODY));
        refused(ProblemKind.CONFLICT, () -> override.ofCase(id, Outcome.CONTINUE, "理由", ANYBODY));
        assertThat(town.ladder(id).deliberations()).hasSize(2);
    }

    @Test
    void aSecretariatConfirmsForItsOwnCouncilOnly() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        Actor member = town.holder("D07", SeatRole.MEMBER);

        refused(ProblemKind.FORBIDDEN, () -> confirm.ofCase(id, member));
        refused(ProblemKind.FORBIDDEN, () -> override.ofCase(id, Outcome.CONTINUE, "理由", member));
        town.confirms(id);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        refused(ProblemKind.FORBIDDEN, () -> accept.accept(up, member));
        refused(ProblemKind.FORBIDDEN, () -> giveBack.giveBack(up, "理由", member));
    }

    @Test
    void aReferralThatWasOverriddenGoesNowhere() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);

        override.ofReferral(up.id(), Outcome.CONTINUE, "次回、家族が出席します", ANYBODY);

        assertThat(town.lastReferral(id, ReferralKind.ESCALATE).status()).isEqualTo(ReferralStatus.OVERRIDDEN);
        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
        DecisionRecord record = recordOf(town.ladder(id).deliberations().get(0));
        assertThat(record.overriddenOutcome()).isEqualTo("CONTINUE");
        assertThat(record.overrideReason()).isEqualTo("次回、家族が出席します");
        refused(ProblemKind.CONFLICT, () -> accept.accept(up.id(), ANYBODY));
        town.climbs(id);
        assertThat(town.ref(id).councilCode()).isEqualTo("B2");
    }

    @Test
    void aCaseThatShouldStayIsReferredWhenAPersonSaysSo() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.CONTINUED);

        override.ofCase(id, Outcome.UP, "ブロックの専門職が必要です", ANYBODY);

        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);
        assertThat(up.status()).isEqualTo(ReferralStatus.CONFIRMED);
        assertThat(up.decisionRecordId())
                .isEqualTo(town.ladder(id).deliberations().get(0).decisionRecordId());
        town.accepts(id);
        assertThat(town.ref(id).councilCode()).isEqualTo("B2");
    }

    @Test
    void aPersonMayAlsoBeginTheSupport() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.CONTINUED);

        override.ofCase(id, Outcome.SUPPORTED, "会議のあとで受入れ先が決まりました", ANYBODY);

        assertThat(town.ref(id).state()).isEqualTo(CaseState.MONITORING);
    }

    @Test
    void anOverrideNeedsAReasonAndAnOutcomeThatExists() {
        long id = town.plainCase();
        town.climbs(id);
        town.climbs(id);
        town.climbs(id);
        town.concludes(id, ConclusionType.CONTINUED);

        refused(ProblemKind.INVALID, () -> override.ofCase(id, Outcome.SUPPORTED, " ", ANYBODY));
        refused(ProblemKind.INVALID, () -> override.ofCase(id, Outcome.UP, "理由", ANYBODY));
        refused(ProblemKind.INVALID, () -> override.ofCase(id, Outcome.CONTINUE, "理由", ANYBODY));
        refused(ProblemKind.INVALID, () -> override.ofCase(id, Outcome.ISSUE, "理由", ANYBODY));
        assertThat(town.last(id).state()).isEqualTo(DeliberationState.PROPOSED);
    }

    @Test
    void nothingIsConfirmedBeforeItWasDeliberated() {
        long id = town.plainCase();

        refused(ProblemKind.CONFLICT, () -> confirm.ofCase(id, ANYBODY));
    }

    @Test
    void aReferralIsAcceptedOrReturnedOnce() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);
        refused(ProblemKind.CONFLICT, () -> accept.accept(up.id(), ANYBODY));
        town.confirms(id);
        giveBack.giveBack(up.id(), "資料不足", ANYBODY);

        refused(ProblemKind.CONFLICT, () -> accept.accept(up.id(), ANYBODY));
        refused(ProblemKind.CONFLICT, () -> giveBack.giveBack(up.id(), "資料不足", ANYBODY));
        refused(ProblemKind.CONFLICT, () -> acknowledge.acknowledge(up.id(), ANYBODY));
    }

    @Test
    void anAnswerMayComeBeforeTheCaseIsSettled() {
        long id = town.plainCase();
        town.climbs(id);
        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);

        long early = answer.answer(up.id(), "まず見守りを続けてください", ANYBODY);

        refused(ProblemKind.CONFLICT, () -> answer.answer(up.id(), "もう一度", ANYBODY));
        assertThat(town.lastReferral(id, ReferralKind.ANSWER).answerText()).isEqualTo("まず見守りを続けてください");
        town.findsSupport(id);
        assertThat(town.ladder(id).referrals())
                .filteredOn(r -> r.kind() == ReferralKind.ANSWER)
                .hasSize(1);
        acknowledge.acknowledge(early, ANYBODY);
        refused(ProblemKind.CONFLICT, () -> acknowledge.acknowledge(early, ANYBODY));
        town.monitors(id, MonitoringResult.CLOSE);
        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void theWordsOnTheDecisionReachEverybodyWhoAsked() {
        long id = town.plainCase();
        town.climbs(id);
        town.climbs(id);
        town.concludes(id, ConclusionType.SUPPORT_FOUND);

        answer.answer(town.lastReferral(id, ReferralKind.ESCALATE).id(), "通える場を用意します", ANYBODY);
        town.confirms(id);

        assertThat(answersOf(id)).extracting(Referral::answerText).containsExactly("通える場を用意します", "通える場を用意します");
    }

    @Test
    void wordsBeforeTheDecisionAreNotTakenForIt() {
        long id = town.plainCase();
        town.climbs(id);
        town.climbs(id);
        answer.answer(town.lastReferral(id, ReferralKind.ESCALATE).id(), "協議までお待ちください", ANYBODY);

        town.findsSupport(id);

        assertThat(answersOf(id)).extracting(Referral::answerText).containsExactly("協議までお待ちください", null);
    }

    private List<Referral> answersOf(long id) {
        return town.ladder(id).referrals().stream()
                .filter(each -> each.kind() == ReferralKind.ANSWER)
                .toList();
    }

    @Test
    void anEarlyAnswerThatWasReceivedIsNotCarriedAgain() {
        long id = town.plainCase();
        town.climbs(id);
        long early = answer.answer(town.lastReferral(id, ReferralKind.ESCALATE).id(), "窓口を紹介します", ANYBODY);
        acknowledge.acknowledge(early, ANYBODY);

        town.findsSupport(id);
        town.monitors(id, MonitoringResult.CLOSE);

        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
    }

    private DecisionRecord recordOf(Deliberation deliberation) {
        return context.getBean(DecisionRecords.class).get(Objects.requireNonNull(deliberation.decisionRecordId()));
    }

    private static void refused(ProblemKind kind, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
