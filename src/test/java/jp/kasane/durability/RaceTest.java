package jp.kasane.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.kasane.escalation.AcceptReferral;
import jp.kasane.escalation.AcknowledgeReferral;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.indicator.Invariants;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.RecordConclusion;
import jp.kasane.shared.Actor;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.StoryTest;
import jp.kasane.worklist.ClaimTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two of one secretariat claim, conclude, confirm and acknowledge at the same moment: one wins, everything holds. */
@StoryTest
class RaceTest {

    private static final Logger LOG = LoggerFactory.getLogger(RaceTest.class);
    private static final int CASES_PER_SESSION = 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    Invariants invariants;

    private final Map<String, Integer> races = new HashMap<>();
    private BusyTown town;
    private Duel duel;

    @BeforeEach
    void twoOfOneSecretariat() {
        town = new BusyTown(context);
        duel = new Duel(town.jimu(), town.secretary("D07", "B2"));
    }

    @AfterEach
    void goHome() {
        duel.close();
    }

    @Test
    void oneOfTwoWinsAndTheOtherIsToldOfTheConflict() throws Exception {
        race(Integer.getInteger("kasane.races", 20));
    }

    @Test
    @Tag("long")
    void oneOfTwoWinsAThousandTimes() throws Exception {
        race(1_000);
    }

    private void race(int times) throws Exception {
        Instant began = Instant.now();
        for (int done = 0; done < times; done += CASES_PER_SESSION) {
            climbAndComeBack(town.cases(Math.min(CASES_PER_SESSION, times - done)));
        }
        LOG.info("Races with one winner each: {} in {}", races, Duration.between(began, Instant.now()));
        assertThat(races).containsOnlyKeys("conclusion", "claim", "confirmation", "acknowledgement");
        assertThat(races.values()).containsOnly(times);
        HoldInvariants.assertAll(invariants);
    }

    private void climbAndComeBack(List<Long> cases) throws Exception {
        theDistrictConcludes(cases);
        for (long each : cases) {
            isClaimed(each);
            isConfirmed(each);
        }
        theBlockFindsASupport(cases);
        for (long each : cases) {
            theAnswerIsAcknowledged(each);
        }
    }

    private void theDistrictConcludes(List<Long> cases) throws Exception {
        long meeting = town.session("D07", cases);
        for (AgendaItem item : town.agenda(meeting)) {
            Actor winner = race("conclusion", actor -> conclude(meeting, item, notFound(actor), actor));
            assertThat(town.agenda(meeting))
                    .filteredOn(each -> each.id() == item.id())
                    .extracting(AgendaItem::rationale)
                    .containsExactly(notFound(winner).rationale());
        }
        town.use(CloseMeeting.class).close(meeting, null, Actor.SYSTEM);
    }

    private void isClaimed(long caseId) throws Exception {
        String task = town.confirmation(caseId).id();
        Actor winner = race("claim", actor -> town.use(ClaimTask.class).claim(task, actor));
        assertThat(town.confirmation(caseId).assigneeId()).isEqualTo(winner.personId());
    }

    private void isConfirmed(long caseId) throws Exception {
        race("confirmation", actor -> town.use(ConfirmProposal.class).ofCase(caseId, actor));
        assertThat(town.referrals(caseId, ReferralKind.ESCALATE)).hasSize(1);
    }

    private void theBlockFindsASupport(List<Long> cases) {
        for (long each : cases) {
            long referral = town.referrals(each, ReferralKind.ESCALATE).get(0).id();
            town.use(AcceptReferral.class).accept(referral, Actor.SYSTEM);
        }
        long meeting = town.session("B2", cases);
        town.agenda(meeting).forEach(item -> conclude(meeting, item, found(), Actor.SYSTEM));
        town.use(CloseMeeting.class).close(meeting, null, Actor.SYSTEM);
        cases.forEach(each -> town.use(ConfirmProposal.class).ofCase(each, Actor.SYSTEM));
    }

    private void theAnswerIsAcknowledged(long caseId) throws Exception {
        long answer = town.referrals(caseId, ReferralKind.ANSWER).get(0).id();
        race("acknowledgement", actor -> town.use(AcknowledgeReferral.class).acknowledge(answer, actor));
        assertThat(town.referrals(caseId, ReferralKind.ANSWER))
                .extracting(Referral::status)
                .containsExactly(ReferralStatus.ACKNOWLEDGED);
    }

    private void conclude(long meeting, AgendaItem item, Conclusion conclusion, Actor actor) {
        town.use(RecordConclusion.class).record(meeting, item.id(), conclusion, null, actor);
    }

    private Actor race(String name, Consumer<Actor> step) throws Exception {
        Actor winner = duel.over(name, step);
        races.merge(name, 1, Integer::sum);
        return winner;
    }

    private static Conclusion notFound(Actor by) {
        String rationale = "地区では見つからない（担当 " + by.personId() + "）";
        return new Conclusion(ConclusionType.SUPPORT_NOT_FOUND, rationale, false, false, List.of());
    }

    private static Conclusion found() {
        return new Conclusion(ConclusionType.SUPPORT_FOUND, "訪問支援につなぐ", false, false, List.of());
    }
}
