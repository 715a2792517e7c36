package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.decision.DecisionSheet;
import jp.kasane.decision.DecisionTables;
import jp.kasane.engine.ActivityVisit;
import jp.kasane.escalation.ShowTrail.Trail;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way through the diagrams, and the tables that stood behind it. */
@KasaneTest
class ShowTrailTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ShowTrail show;

    @Autowired
    DecisionTables tables;

    private LadderFixture town;
    private Actor csw;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
        csw = new Actor(town.use(jp.kasane.identity.People.class)
                .findByLogin("csw")
                .orElseThrow()
                .id());
    }

    @Test
    void aCaseThatClimbedLeavesATrailOverItsDeliberations() {
        long id = town.plainCase();
        town.climbs(id);
        String number = town.ref(id).number();

        Trail whole = show.of(number, 0, csw);

        assertThat(whole.parts()).hasSize(3);
        assertThat(whole.parts()).extracting(ShowTrail.Part::calledAs).containsExactly(null, "地域会議で検討", "ブロック会議で検討");
        assertThat(current(whole)).containsExactly("CallActivity_BlockDeliberation");
        assertThat(whole.visits())
                .filteredOn(visit -> visit.activityId().equals("CallActivity_AreaDeliberation"))
                .singleElement()
                .satisfies(visit -> assertThat(visit.calledRunId())
                        .isEqualTo(whole.parts().get(1).run().id()));
        Trail block = show.of(number, 2, csw);
        assertThat(current(block)).containsExactly("ReceiveTask_AwaitConclusion");
        assertThat(show.of(number, 1, csw).shown().run().endedAt()).isNotNull();
    }

    @Test
    void theDiagramIsTheOneThatTheCaseRunsOn() {
        String number = town.ref(town.plainCase()).number();

        assertThat(show.diagram(number, 0, csw)).contains("<bpmn:process id=\"CaseEscalationProcess\"");
        assertThat(show.diagram(number, 1, csw)).contains("<bpmn:process id=\"CouncilDeliberationProcess\"");
        assertThatThrownBy(() -> show.diagram(number, 9, csw)).isInstanceOf(ProblemException.class);
    }

    @Test
    void everyRuleThatMatchedStandsInTheTablesOfItsVersion() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.CONTINUED);
        long record = town.last(id).decisionRecordId();
        DecisionRecord decision = town.use(DecisionRecords.class).get(record);

        List<DecisionSheet> sheets = tables.of(decision.key(), decision.version());

        assertThat(sheets).extracting(DecisionSheet::name).endsWith("上申判定").hasSize(4);
        assertThat(sheets.stream().flatMap(sheet -> sheet.rules().stream().map(rule -> sheet.key() + "/" + rule.id())))
                .containsAll(decision.rules());
        DecisionSheet top = sheets.get(3);
        assertThat(top.inputs().get(0)).isEqualTo(new DecisionSheet.Column("conclusion", "会議の結論"));
        assertThat(top.rules().get(8).annotation()).isEqualTo("まだ検討の余地がある");
        assertThat(top.rules().get(8).number()).isEqualTo(9);
        assertThat(tables.of(decision.key(), 9999)).isEmpty();
    }

    private static List<String> current(Trail trail) {
        return trail.visits().stream()
                .filter(ActivityVisit::isCurrent)
                .map(ActivityVisit::activityId)
                .toList();
    }
}
