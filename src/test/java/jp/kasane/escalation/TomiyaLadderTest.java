package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.casework.CaseState;
import jp.kasane.casework.Urgency;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
}
