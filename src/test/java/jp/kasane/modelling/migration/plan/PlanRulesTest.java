package jp.kasane.modelling.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final ModelText CASE = ModelText.shipped("escalation/CaseEscalationProcess");
    private static final ModelText URGENT = ModelText.shipped("escalation/UrgentCareConferenceProcess");
    private static final ModelText ACTION = ModelText.shipped("followup/FollowUpActionProcess");
    private static final ModelText MEETING = ModelText.shipped("meeting/MeetingCycleProcess");

    private static MigrationOutline compare(ModelText source, ModelText target) {
        return compare(source, target, Map.of());
    }

    private static MigrationOutline compare(ModelText source, ModelText target, Map<String, String> choices) {
        return PlanRules.compare(source.places(), target.places(), choices);
    }

    private static PlacePlan of(MigrationOutline outline, String id) {
        return outline.of(id).orElseThrow();
    }

    @Test
    void everyPlaceOfAModelMapsToItself() {
        for (ModelText model : List.of(CASE, URGENT, ACTION, MEETING)) {
            MigrationOutline outline = compare(model, model);
            assertThat(outline.places())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.MAPS))
                    .allSatisfy(each -> assertThat(each.differing()).isEmpty());
            assertThat(outline.arising()).isEmpty();
        }
    }

    @Test
    void everyPlaceWhereAnInstanceCanWaitIsSeen() {
        assertThat(CASE.places())
                .extracting(Place::id)
                .containsExactlyInAnyOrder(
                        "UserTask_AssessCase",
                        "CallActivity_UrgentCareConference",
                        "CallActivity_AreaDeliberation",
                        "CallActivity_BlockDeliberation",
                        "CallActivity_CoreDeliberation",
                        "CallActivity_SystemDeliberation",
                        "ReceiveTask_NewSupport",
                        "SubProcess_CarryAnswerDown",
                        "UserTask_AcknowledgeAnswer",
                        "UserTask_MonitorCase",
                        "Gateway_Join");
        assertThat(MEETING.places())
                .extracting(Place::kind)
                .contains(
                        PlaceKind.EVENT_GATEWAY,
                        PlaceKind.TIMER,
                        PlaceKind.EVENT,
                        PlaceKind.ATTACHED_TIMER,
                        PlaceKind.ATTACHED_EVENT);
        assertThat(CASE.places().stream().filter(Place::repeated))
                .extracting(Place::id)
                .containsExactly("SubProcess_CarryAnswerDown");
    }

    @Test
    void aStepWithAnotherIdNeedsAChoiceAmongStepsOnTheSameSubject() {
        ModelText renamed = CASE.with("UserTask_AssessCase", "UserTask_AssessHousehold");

        PlacePlan plan = of(compare(CASE, renamed), "UserTask_AssessCase");

        assertThat(plan.outcome()).isEqualTo(Outcome.NEEDS_CHOICE);
        assertThat(plan.target()).isNull();
        // acknowledging an answer is about a referral, not about the case
        assertThat(plan.options())
                .extracting(Place::id)
                .containsExactly("UserTask_AssessHousehold", "UserTask_MonitorCase");
    }

    @Test
    void whatWasChosenMapsAndWhatWasLeftStays() {
        ModelText renamed = CASE.with("UserTask_AssessCase", "UserTask_AssessHousehold");

        MigrationOutline chosen = compare(CASE, renamed, Map.of("UserTask_AssessCase", "UserTask_AssessHousehold"));
        assertThat(of(chosen, "UserTask_AssessCase").outcome()).isEqualTo(Outcome.CHOSEN);
        assertThat(of(chosen, "UserTask_AssessCase").target()).isEqualTo("UserTask_AssessHousehold");
        assertThat(chosen.chosen()).containsExactly(Map.entry("UserTask_AssessCase", "UserTask_AssessHousehold"));
        assertThat(chosen.moves(Set.of("UserTask_AssessCase"))).isTrue();

        MigrationOutline left = compare(CASE, renamed, Map.of("UserTask_AssessCase", PlanRules.LEAVE));
        assertThat(of(left, "UserTask_AssessCase").outcome()).isEqualTo(Outcome.LEFT);
        assertThat(left.moves(Set.of("UserTask_AssessCase"))).isFalse();
    }

    @Test
    void aChoiceThatDoesNotFitIsNone() {
        ModelText renamed = CASE.with("UserTask_AssessCase", "UserTask_AssessHousehold");

        for (String wrong : List.of("UserTask_AcknowledgeAnswer", "Gateway_Join", "nothing")) {
            assertThat(of(compare(CASE, renamed, Map.of("UserTask_AssessCase", wrong)), "UserTask_AssessCase")
                            .outcome())
                    .isEqualTo(Outcome.NEEDS_CHOICE);
        }
    }

    @Test
    void theWayBackIsFoundFromTheChoices() {
        ModelText renamed = CASE.with("UserTask_AssessCase", "UserTask_AssessHousehold");
        Map<String, String> there = Map.of("UserTask_AssessCase", "UserTask_AssessHousehold");

        MigrationOutline back = compare(renamed, CASE, PlanRules.backwards(there));

        assertThat(of(back, "UserTask_AssessHousehold").target()).isEqualTo("UserTask_AssessCase");
        assertThat(back.places()).allMatch(each -> each.outcome().moves());
    }

    @Test
    void theDeliberationOfALayerIsNeverTakenForThatOfAnother() {
        ModelText swapped = CASE.with("${'AREA'}", "${'VILLAGE'}");

        PlacePlan plan = of(compare(CASE, swapped), "CallActivity_AreaDeliberation");

        assertThat(plan.outcome()).isEqualTo(Outcome.CANNOT);
        assertThat(plan.reason()).isEqualTo("meaning");
    }

    @Test
    void aDeliberationUnderAnotherIdIsOfferedForTheSameLayerOnly() {
        ModelText renamed = CASE.with("CallActivity_AreaDeliberation", "CallActivity_DistrictDeliberation");

        PlacePlan plan = of(compare(CASE, renamed), "CallActivity_AreaDeliberation");

        assertThat(plan.outcome()).isEqualTo(Outcome.NEEDS_CHOICE);
        assertThat(plan.options()).extracting(Place::id).containsExactly("CallActivity_DistrictDeliberation");
    }

    @Test
    void aStepThatIsGoneWithoutAnyLikeItCannotBeMoved() {
        ModelText renamed = CASE.with("ReceiveTask_NewSupport", "ReceiveTask_Other")
                .with("name=\"NewSupportAvailable\"", "name=\"SomethingElse\"");

        PlacePlan plan = of(compare(CASE, renamed), "ReceiveTask_NewSupport");

        assertThat(plan.outcome()).isEqualTo(Outcome.CANNOT);
        assertThat(plan.reason()).isEqualTo("gone");
    }

    @Test
    void aMessageOfAnotherNameIsAnotherPlace() {
        ModelText other = CASE.with("name=\"NewSupportAvailable\"", "name=\"SomethingElse\"");

        assertThat(of(compare(CASE, other), "ReceiveTask_NewSupport").reason()).isEqualTo("meaning");
    }

    @Test
    void aStepOfAnotherKindCannotBeMoved() {
        ModelText once = CASE.with("""
                      <bpmn:multiInstanceLoopCharacteristics>
                        <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">${answerCount}</bpmn:loopCardinality>
                      </bpmn:multiInstanceLoopCharacteristics>
                """, "");

        PlacePlan plan = of(compare(CASE, once), "SubProcess_CarryAnswerDown");

        assertThat(plan.outcome()).isEqualTo(Outcome.CANNOT);
        assertThat(plan.reason()).isEqualTo("kind");
    }

    @Test
    void whatDiffersIsToldThoughItMaps() {
        ModelText other = CASE.with("camunda:dueDate=\"${monitoringDue}\"", "camunda:dueDate=\"${assessmentDue}\"")
                .with("name=\"モニタリング\"", "name=\"見守り\"");

        PlacePlan plan = of(compare(CASE, other), "UserTask_MonitorCase");

        assertThat(plan.outcome()).isEqualTo(Outcome.MAPS);
        assertThat(plan.differing()).containsExactly("due", "name");
    }

    @Test
    void aTimeLimitGoesWithItsStepAndLapsesWithoutIt() {
        ModelText without = ACTION.with("BoundaryEvent_ReminderDue", "BoundaryEvent_EarlierReminder");

        MigrationOutline outline = compare(ACTION, without);

        assertThat(of(outline, "BoundaryEvent_ReminderDue").outcome()).isEqualTo(Outcome.LAPSES);
        assertThat(outline.arising()).extracting(Place::id).containsExactly("BoundaryEvent_EarlierReminder");
        assertThat(of(outline, "BoundaryEvent_Overdue").outcome()).isEqualTo(Outcome.MAPS);
        assertThat(outline.moves(Set.of("BoundaryEvent_ReminderDue", "UserTask_CarryOutAction")))
                .isTrue();
    }

    @Test
    void aTimeLimitFollowsAStepThatWasChosen() {
        ModelText renamed = ACTION.with("UserTask_CarryOutAction", "UserTask_DoAction");

        MigrationOutline undecided = compare(ACTION, renamed);
        assertThat(of(undecided, "BoundaryEvent_Overdue").outcome()).isEqualTo(Outcome.LAPSES);

        MigrationOutline chosen = compare(ACTION, renamed, Map.of("UserTask_CarryOutAction", "UserTask_DoAction"));
        assertThat(of(chosen, "BoundaryEvent_Overdue").outcome()).isEqualTo(Outcome.MAPS);
    }

    @Test
    void aJoinWithFewerWaysCannotBeEntered() {
        Place wide = new Place("Gateway_Join", "合流", PlaceKind.JOIN, false, null, 3, "parallelGateway", Map.of());
        Place narrow = new Place("Gateway_Join", "合流", PlaceKind.JOIN, false, null, 2, "parallelGateway", Map.of());

        assertThat(of(PlanRules.compare(List.of(wide), List.of(narrow), Map.of()), "Gateway_Join")
                        .reason())
                .isEqualTo("ways");
        assertThat(of(PlanRules.compare(List.of(narrow), List.of(wide), Map.of()), "Gateway_Join")
                        .outcome())
                .isEqualTo(Outcome.MAPS);
    }

    @Test
    void aPlaceThatTheEngineRefusesIsLeft() {
        MigrationOutline outline = compare(ACTION, ACTION)
                .without(Map.of("UserTask_CarryOutAction", "nesting", "BoundaryEvent_Overdue", "host"));

        assertThat(of(outline, "UserTask_CarryOutAction").outcome()).isEqualTo(Outcome.CANNOT);
        assertThat(of(outline, "UserTask_CarryOutAction").reason()).isEqualTo("nesting");
        assertThat(of(outline, "BoundaryEvent_Overdue").outcome()).isEqualTo(Outcome.LAPSES);
        assertThat(outline.moves(Set.of("UserTask_CarryOutAction"))).isFalse();
    }
}
