package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.casework.CaseState;
import jp.kasane.engine.Processes;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases climb, answers come down: the real processes, decisions and records. */
@KasaneTest
class LadderProcessTest {

    private static final String CASE = "CaseEscalationProcess";
    private static final String COUNCIL = "CouncilDeliberationProcess";

    @Autowired
    ApplicationContext context;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void aCaseClimbsFourLayersAndEveryAnswerComesDown() {
        long id = town.plainCase();

        town.climbs(id);
        town.climbs(id);
        town.climbs(id);
        town.findsSupport(id);

        assertThat(town.path(id)).containsExactly("D07", "B2", "CORE", "SYSTEM");
        assertThat(town.ladder(id).referrals())
                .extracting(r -> r.kind() + " " + r.fromCouncil() + ">" + r.toCouncil() + " " + r.status())
                .containsExactlyInAnyOrder(
                        "ESCALATE D07>B2 ANSWERED",
                        "ESCALATE B2>CORE ANSWERED",
                        "ESCALATE CORE>SYSTEM ANSWERED",
                        "ANSWER SYSTEM>CORE CONFIRMED",
                        "ANSWER CORE>B2 CONFIRMED",
                        "ANSWER B2>D07 CONFIRMED");
        assertThat(town.ref(id).state()).isEqualTo(CaseState.MONITORING);

        town.acknowledgesEveryAnswer(id);
        assertThat(town.ladder(id).referrals()).allMatch(r -> r.status() == ReferralStatus.ACKNOWLEDGED);
        town.monitors(id, MonitoringResult.CLOSE);

        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
        assertThat(isLive(id)).isFalse();
        assertThat(town.passed(CASE, id))
                .contains("EndEvent_CaseClosed", "EndEvent_Acknowledged", "CallActivity_SystemDeliberation");
        assertThat(town.passed(COUNCIL, id)).contains("EndEvent_ReferredUp", "EndEvent_Supported");
    }

    @Test
    void aCaseThatItsDistrictSolvesNeedsNoAnswer() {
        long id = town.plainCase();

        town.findsSupport(id);
        assertThat(town.ladder(id).referrals()).isEmpty();
        town.monitors(id, MonitoringResult.CLOSE);

        assertThat(town.path(id)).containsExactly("D07");
        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aCaseIsNotClosedBeforeItsAnswerWasReceived() {
        long id = town.plainCase();
        town.climbs(id);
        town.findsSupport(id);

        town.monitors(id, MonitoringResult.CLOSE);
        assertThat(town.ref(id).state()).isEqualTo(CaseState.MONITORING);
        town.acknowledgesEveryAnswer(id);

        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void anAnswerIsAlsoReceivedByNotingItInASession() {
        long id = town.plainCase();
        town.climbs(id);
        town.findsSupport(id);
        Referral answer = town.lastReferral(id, ReferralKind.ANSWER);
        assertThat(town.task("UserTask_AcknowledgeAnswer", Subject.ofReferral(answer.id()))
                        .group())
                .isEqualTo("D07:SECRETARIAT");

        town.notes(answer);

        assertThat(town.ladder(id).referrals()).allMatch(r -> r.status() == ReferralStatus.ACKNOWLEDGED);
        assertThat(town.passed(CASE, id)).contains("EndEvent_Acknowledged");
    }

    @Test
    void aContinuedCaseStaysWithItsCouncilUntilItIsStuck() {
        long id = town.plainCase();

        town.concludes(id, ConclusionType.CONTINUED);
        assertThat(town.last(id).proposedOutcome()).isEqualTo(Outcome.CONTINUE);
        town.confirms(id);
        town.concludes(id, ConclusionType.CONTINUED);
        town.confirms(id);
        town.concludes(id, ConclusionType.CONTINUED);

        assertThat(town.ladder(id).deliberations())
                .extracting(Deliberation::round)
                .containsExactly(1, 2, 3);
        assertThat(town.last(id).proposedOutcome()).isEqualTo(Outcome.UP);
        assertThat(town.passed(COUNCIL, id)).contains("EndEvent_Continue");
    }

    @Test
    void aReturnedCaseIsBeforeTheCouncilThatAskedAgain() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);
        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);

        context.getBean(ReturnReferral.class).giveBack(up.id(), "家族の意向を確かめてください", LadderFixture.ANYBODY);

        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
        assertThat(town.last(id).round()).isEqualTo(2);
        assertThat(town.passed(COUNCIL, id)).contains("EndEvent_Returned");
        town.climbs(id);
        assertThat(town.path(id)).containsExactly("D07", "D07");
        assertThat(town.ref(id).councilCode()).isEqualTo("B2");
    }

    @Test
    void everyUpperCouncilMayReturnACase() {
        long id = town.plainCase();
        town.climbs(id);
        for (String lower : List.of("B2", "CORE")) {
            town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
            town.confirms(id);
            Referral up = town.lastReferral(id, ReferralKind.ESCALATE);
            context.getBean(ReturnReferral.class).giveBack(up.id(), "資料不足", LadderFixture.ANYBODY);
            assertThat(town.ref(id).councilCode()).isEqualTo(lower);
            town.climbs(id);
        }
        assertThat(town.ref(id).councilCode()).isEqualTo("SYSTEM");
    }

    @Test
    void everyCouncilMayGoOnWithACase() {
        long id = town.plainCase();
        for (String council : List.of("D07", "B2", "CORE", "SYSTEM")) {
            town.concludes(id, ConclusionType.CONTINUED);
            town.confirms(id);
            assertThat(town.ref(id).councilCode()).isEqualTo(council);
            if (!council.equals("SYSTEM")) {
                town.climbs(id);
            }
        }
        town.findsSupport(id);
        assertThat(town.path(id)).containsExactly("D07", "D07", "B2", "B2", "CORE", "CORE", "SYSTEM", "SYSTEM");
    }

    @Test
    void everyCouncilMayFindTheSupport() {
        for (int rungs = 0; rungs < 4; rungs++) {
            long id = town.plainCase();
            for (int i = 0; i < rungs; i++) {
                town.climbs(id);
            }
            town.findsSupport(id);
            assertThat(town.ladder(id).referrals()).hasSize(2 * rungs);
        }
    }

    @Test
    void aCaseThatNothingHelpsWaitsForANewArrangementAndReturnsToItsDistrict() {
        long id = town.plainCase();
        town.climbs(id);
        town.climbs(id);
        town.climbs(id);
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);
        assertThat(town.ref(id).state()).isEqualTo(CaseState.AWAITING_NEW_SUPPORT);
        assertThat(town.passed(COUNCIL, id)).contains("EndEvent_AwaitNewSupport");

        context.getBean(NewSupport.class).available(id);
        context.getBean(NewSupport.class).available(id);

        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
        assertThat(town.ladder(id).cycle()).isEqualTo(2);
        town.climbs(id);
        town.findsSupport(id);
        town.acknowledgesEveryAnswer(id);
        assertThat(town.ladder(id).referrals()).hasSize(8).allMatch(r -> r.status() == ReferralStatus.ACKNOWLEDGED);
    }

    @Test
    void aSupportThatDoesNotHoldBringsTheCaseBackToItsDistrict() {
        long id = town.plainCase();
        town.climbs(id);
        town.findsSupport(id);
        town.acknowledgesEveryAnswer(id);

        town.monitors(id, MonitoringResult.CONTINUE);
        assertThat(town.ladder(id).monitorings()).extracting(Monitoring::round).containsExactly(1, 2);
        town.monitors(id, MonitoringResult.REOPEN);

        assertThat(town.ref(id).state()).isEqualTo(CaseState.IN_DELIBERATION);
        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
        assertThat(town.ladder(id).cycle()).isEqualTo(2);
        assertThat(town.passed(CASE, id)).contains("ServiceTask_ReopenCase", "ServiceTask_ScheduleMonitoring");
        town.climbs(id);
        town.findsSupport(id);
        town.acknowledgesEveryAnswer(id);
        town.monitors(id, MonitoringResult.CLOSE);
        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aSuccessIsToldUpwardAsInformation() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_FOUND, true, false);
        town.confirms(id);

        Referral shared = town.lastReferral(id, ReferralKind.SHARE_SUCCESS);
        assertThat(shared.toCouncil()).isEqualTo("B2");
        assertThat(town.passed(COUNCIL, id)).contains("ServiceTask_ShareSuccess", "EndEvent_SuccessShared");
        town.notes(shared);

        assertThat(town.lastReferral(id, ReferralKind.SHARE_SUCCESS).status()).isEqualTo(ReferralStatus.ACKNOWLEDGED);
        assertThat(town.path(id)).containsExactly("D07");
    }

    @Test
    void fromTheTopNothingIsToldUpward() {
        long id = town.plainCase();
        town.climbs(id);
        town.climbs(id);
        town.climbs(id);
        town.concludes(id, ConclusionType.SUPPORT_FOUND, true, false);
        town.confirms(id);

        assertThat(town.ladder(id).referrals()).noneMatch(r -> r.kind() == ReferralKind.SHARE_SUCCESS);
    }

    private boolean isLive(long id) {
        String number = town.ref(id).number();
        return town.inTransaction(() -> context.getBean(Processes.class).isLive(CASE, number));
    }
}
