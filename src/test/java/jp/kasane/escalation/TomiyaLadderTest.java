package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.casework.AskedMember;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.ConsentGate;
import jp.kasane.casework.EnterMember;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.RecordDeath;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.People;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Two layers with other names: nothing is hard-wired to 氷見市. */
@KasaneTest
@TestPropertySource(properties = {"kasane.profile=tomiya", "kasane.demo.enabled=false"})
class TomiyaLadderTest {

    private static final String CASE = "TomiyaCaseEscalationProcess";

    @Autowired
    ApplicationContext context;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void aCaseClimbsTwoLayersAndItsAnswerComesDown() {
        long id = town.plainCase();
        town.climbs(id);
        town.findsSupport(id);
        town.acknowledgesEveryAnswer(id);
        town.monitors(id, MonitoringResult.CLOSE);

        assertThat(town.ladder(id).deliberations())
                .extracting(Deliberation::layer)
                .containsExactly("SHARING", "REVIEW");
        assertThat(town.ref(id).state()).isEqualTo(CaseState.CLOSED);
        assertThat(town.passed(CASE, id)).contains("EndEvent_CaseClosed", "CallActivity_ReviewDeliberation");
    }

    @Test
    void aClosedCaseComesBeforeNoFurtherConference() {
        long id = town.plainCase();
        town.climbs(id);
        town.findsSupport(id);
        town.acknowledgesEveryAnswer(id);
        town.monitors(id, MonitoringResult.CLOSE);
        MoveWithConsent move = context.getBean(MoveWithConsent.class);
        String number = town.ref(id).number();

        assertThat(move.way(number, Actor.SYSTEM).to()).isNull();
        assertThatThrownBy(() -> move.move(number, Actor.SYSTEM)).hasMessageContaining("consented.closed");
    }

    @Test
    void whatTheTopCannotSolveWaitsForANewArrangement() {
        long id = town.plainCase();
        town.climbs(id);
        town.concludes(id, ConclusionType.NEEDS_NEW_SERVICE);
        assertThat(town.last(id).proposedOutcome()).isEqualTo(Outcome.ISSUE);
        town.confirms(id);

        context.getBean(NewSupport.class).available(id);

        assertThat(town.ref(id).layer()).isEqualTo("SHARING");
    }

    @Test
    void withoutACareConferenceAnEmergencyIsBeforeItsCouncilAtOnce() {
        long id = town.caseOf(Urgency.EMERGENCY, "ELDERLY");

        assertThat(town.ref(id).layer()).isEqualTo("SHARING");
        town.concludes(id, ConclusionType.CONTINUED, false, true);
        assertThat(town.last(id).proposedOutcome()).isEqualTo(Outcome.CONTINUE);
    }

    @Test
    void onlyWithEverybodysConsentACaseComesBeforeThePlanningConference() {
        long id = town.caseOfTwo();
        String number = town.ref(id).number();
        town.climbs(id);
        MoveWithConsent move = context.getBean(MoveWithConsent.class);
        CaseConsents consents = context.getBean(CaseConsents.class);
        List<Long> members = town.members(number);

        assertThatThrownBy(() -> move.move(number, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.arguments()).contains("重層的支援会議", "A氏（母）、B氏（長男）"));
        consents.give(number, town.consentOf(members.get(0)), Actor.SYSTEM);
        assertThatThrownBy(() -> move.move(number, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.arguments()).contains("B氏（その他の世帯員）"));
        MoveWithConsent.Way way = move.way(number, Actor.SYSTEM);
        assertThat(way.isOpen()).isFalse();
        assertThat(way.asked())
                .extracting(AskedMember::name, AskedMember::standing)
                .containsExactly(
                        tuple("架空 はる", AskedMember.Standing.CONSENTED), tuple("架空 一郎", AskedMember.Standing.NONE));
        Consent last = consents.give(number, town.consentOf(members.get(1)), Actor.SYSTEM);

        assertThat(move.way(number, Actor.SYSTEM).isOpen()).isTrue();
        long referral = move.move(number, Actor.SYSTEM);

        assertThat(move.way(number, Actor.SYSTEM).isOpen()).isFalse();
        assertThatThrownBy(() -> move.move(number, Actor.SYSTEM)).hasMessageContaining("consented.waiting");
        Referral moved = town.lastReferral(id, ReferralKind.CONSENT_OBTAINED);
        assertThat(moved.id()).isEqualTo(referral);
        assertThat(moved.toCouncil()).isEqualTo("JUSO");
        consents.withdraw(
                number,
                last.id(),
                Withdrawal.returning(context.getBean(CurrentTime.class).today(), null),
                Actor.SYSTEM);
        assertThatThrownBy(() -> town.notes(moved))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("casework.gate.missing"));
    }

    @Test
    void nobodysConsentIsClaimedWhileTheConferenceMeetsOnAnotherBasis() {
        long id = town.caseOfTwo();
        String number = town.ref(id).number();
        town.climbs(id);
        MoveWithConsent move = context.getBean(MoveWithConsent.class);
        ConsentGate gate = context.getBean(ConsentGate.class);
        LocalDate tomorrow = context.getBean(CurrentTime.class).today().plusDays(1);

        onAnotherBasisUntil(tomorrow, () -> {
            assertThat(move.way(number, Actor.SYSTEM).to()).isNull();
            assertThatThrownBy(() -> move.move(number, Actor.SYSTEM)).hasMessageContaining("consented.nowhere");
            gate.require(id, "JUSO");
            assertThatThrownBy(() -> gate.require(id, "JUSO", tomorrow)).hasMessageContaining("gate.missing");
        });

        assertThat(town.ladder(id).referrals()).noneMatch(referral -> referral.kind() == ReferralKind.CONSENT_OBTAINED);
    }

    /** 重層的支援会議 meets on a basis without consent, and on consent from the day on. */
    private void onAnotherBasisUntil(LocalDate day, Runnable meanwhile) {
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        jdbc.update("UPDATE council_legal_mode SET valid_from = ? WHERE council_code = 'JUSO'", day);
        jdbc.update("""
                INSERT INTO council_legal_mode (council_code, mode, valid_from, valid_until)
                VALUES ('JUSO', 'ART106_6', ?, ?)""", day.minusYears(5), day.minusDays(1));
        try {
            meanwhile.run();
        } finally {
            jdbc.update("DELETE FROM council_legal_mode WHERE council_code = 'JUSO' AND mode = 'ART106_6'");
            jdbc.update("UPDATE council_legal_mode SET valid_from = ? WHERE council_code = 'JUSO'", day.minusYears(5));
        }
    }

    @Test
    void theDeadAreNotAskedByWhoeverSeesNoNames() {
        long id = town.caseOfTwo();
        String number = town.ref(id).number();
        town.climbs(id);
        List<Long> members = town.members(number);
        context.getBean(RecordDeath.class)
                .record(
                        number,
                        members.get(0),
                        context.getBean(CurrentTime.class).today(),
                        Actor.SYSTEM);
        String login = new SeatedPeople(context).at(town.ref(id).councilCode(), SeatRole.MEMBER);
        Actor onlooker = new Actor(
                context.getBean(People.class).findByLogin(login).orElseThrow().id());
        assertThat(context.getBean(ViewCase.class).view(number, onlooker).disclosure())
                .isNotEqualTo(DisclosureLevel.REAL_NAME);

        assertThat(context.getBean(ConsentGate.class).asked(number, "JUSO", onlooker))
                .extracting(AskedMember::memberId)
                .containsExactly(members.get(1));
    }

    @Test
    void aHouseholdThatIsEnteredLaterConsentsAndGoesOnUntilSomebodyIsAdded() {
        long id = town.plainCase();
        String number = town.ref(id).number();
        town.climbs(id);
        MoveWithConsent move = context.getBean(MoveWithConsent.class);
        EnterMember enter = context.getBean(EnterMember.class);
        CaseConsents consents = context.getBean(CaseConsents.class);
        assertThatThrownBy(() -> move.move(number, Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("casework.gate.nobody"));

        for (String relation : List.of("母", "長男")) {
            long member = enter.enter(number, member("架空 " + relation, relation), Actor.SYSTEM);
            consents.give(number, town.consentOf(member), Actor.SYSTEM);
        }
        move.move(number, Actor.SYSTEM);
        long meeting = town.convenes(town.lastReferral(id, ReferralKind.CONSENT_OBTAINED));
        assertThat(town.stamps(meeting)).containsExactly("REAL_NAME");

        long third = enter.enter(number, member("架空 三郎", "次男"), Actor.SYSTEM);

        assertThat(town.stamps(meeting)).containsExactly("ANONYMOUS");
        consents.give(number, town.consentOf(third), Actor.SYSTEM);
        town.holds(meeting, new Conclusion(ConclusionType.NOTED, "了承", false, false, List.of()));
    }

    private static HouseholdMember member(String name, String relation) {
        return new HouseholdMember(name, null, relation, null, null, null, null, null, null);
    }
}
