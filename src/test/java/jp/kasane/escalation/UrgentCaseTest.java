package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import jp.kasane.casework.Urgency;
import jp.kasane.council.SeatRole;
import jp.kasane.engine.DueJobs;
import jp.kasane.engine.EngineClock;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What cannot wait meets its care conference first and is told to its own district afterwards. */
@KasaneTest
class UrgentCaseTest {

    private static final String CONFERENCE = "UrgentCareConferenceProcess";

    @Autowired
    ApplicationContext context;

    @Autowired
    ConveneCareConference convene;

    @Autowired
    EngineClock clock;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void anEmergencyMeetsItsCareConferenceFirstThenItsOwnDistrict() {
        long id = town.caseOf(Urgency.EMERGENCY, "ELDERLY");
        CareConference summoned = town.ladder(id).careConferences().get(0);
        assertThat(Duration.between(summoned.summonedAt(), summoned.deadline())).isEqualTo(Duration.ofHours(48));
        assertThat(town.task("UserTask_ConveneCareConference", Subject.ofCase(id))
                        .group())
                .isEqualTo("CARE:CONVENER");
        assertThat(town.ref(id).councilCode()).isEqualTo("CARE");

        meets(id);

        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
        assertThat(town.lastReferral(id, ReferralKind.URGENT).status()).isEqualTo(ReferralStatus.ANSWERED);
        Referral report = town.lastReferral(id, ReferralKind.POST_REPORT);
        assertThat(report.toCouncil()).isEqualTo("D07");
        town.notes(report);
        assertThat(town.ladder(id).referrals()).allMatch(r -> r.status() == ReferralStatus.ACKNOWLEDGED);
        town.findsSupport(id);
        assertThat(town.path(id)).containsExactly("CARE", "D07");
        assertThat(town.passed(CONFERENCE, id)).contains("EndEvent_PolicyDecided");
    }

    @Test
    void aCaseThatBecomesUrgentGoesOnAtTheSameCouncilAfterItsConference() {
        long id = town.plainCase();
        town.climbs(id);
        town.concludes(id, ConclusionType.CONTINUED, false, true);
        assertThat(town.last(id).proposedOutcome()).isEqualTo(Outcome.URGENT);
        town.confirms(id);
        assertThat(town.ref(id).urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(town.lastReferral(id, ReferralKind.URGENT).fromCouncil()).isEqualTo("B2");

        meets(id);

        assertThat(town.ref(id).councilCode()).isEqualTo("B2");
        assertThat(town.last(id).round()).isEqualTo(2);
        assertThat(town.passed("CouncilDeliberationProcess", id))
                .contains("ServiceTask_ResumeDeliberation", "EndEvent_Resumed");
        town.findsSupport(id);
        assertThat(town.path(id)).containsExactly("D07", "B2", "CARE", "B2");
    }

    @Test
    void aSecretariatMayCallForAConferenceAgainstTheProposal() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.CONTINUED);

        context.getBean(OverrideProposal.class).ofCase(id, Outcome.URGENT, "本日、電気が止まりました", LadderFixture.ANYBODY);

        assertThat(town.isOpen("UserTask_ConveneCareConference", id)).isTrue();
        meets(id);
        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
    }

    @Test
    void onlyTheConvenerConvenesAndOnlyOnce() {
        long id = town.caseOf(Urgency.EMERGENCY, "ELDERLY");
        Actor member = town.holder("D07", SeatRole.MEMBER);
        refused(ProblemKind.FORBIDDEN, () -> convene.convene(id, town.now(), "第1会議室", member));
        refused(
                ProblemKind.INVALID,
                () -> convene.convene(id, town.now().minusDays(1), "第1会議室", LadderFixture.ANYBODY));

        convene.convene(id, town.now(), "第1会議室", LadderFixture.ANYBODY);

        refused(ProblemKind.CONFLICT, () -> convene.convene(id, town.now(), "第1会議室", LadderFixture.ANYBODY));
        long calm = town.plainCase();
        refused(ProblemKind.CONFLICT, () -> convene.convene(calm, town.now(), "第1会議室", LadderFixture.ANYBODY));
    }

    @Test
    void aDeadlineThatPassesIsToldAndTheConferenceStillConvened() {
        long id = town.caseOf(Urgency.EMERGENCY, "ELDERLY");

        clock.set(town.now().plusHours(49));
        context.getBean(DueJobs.class).fire();

        assertThat(town.ladder(id).careConferences().get(0).alertedAt()).isNotNull();
        assertThat(town.passed(CONFERENCE, id)).contains("ServiceTask_AlertDeadlinePassed", "EndEvent_Alerted");
        meets(id);
        assertThat(town.ref(id).councilCode()).isEqualTo("D07");
    }

    private void meets(long id) {
        long meeting = convene.convene(id, town.now(), "第1会議室", LadderFixture.ANYBODY);
        town.holds(meeting, new Conclusion(ConclusionType.SUPPORT_FOUND, "緊急の支援方針", false, false, List.of()));
        Objects.requireNonNull(town.ladder(id).careConferences().get(0).policyRecordedAt());
    }

    private static void refused(ProblemKind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
