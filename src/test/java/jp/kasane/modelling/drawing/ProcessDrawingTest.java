package jp.kasane.modelling.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.council.FlowType;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.LadderOutline.Body;
import jp.kasane.council.LadderOutline.Rung;
import jp.kasane.council.LadderOutline.Way;
import jp.kasane.council.ProfileOutline;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every profile gets a process that reads well and does the same as the one that was drawn by hand. */
class ProcessDrawingTest {

    static Stream<LadderOutline> profiles() {
        return ProfileOutline.shipped().stream().map(LadderOutline::of);
    }

    static Stream<LadderOutline> ladders() {
        return Stream.concat(
                profiles(),
                IntStream.rangeClosed(1, 9).boxed().flatMap(n -> Stream.of(ladder(n, true), ladder(n, false))));
    }

    @ParameterizedTest
    @MethodSource("ladders")
    void nothingOverlapsAndLinesCrossNoMoreThanTheyMust(LadderOutline outline) {
        BpmnModelInstance model = ProcessDrawing.draw(outline);
        DrawnLayout layout = new DrawnLayout(model);

        assertThat(DrawnLayout.undrawn(model)).isEmpty();
        assertThat(layout.blemishes()).isEmpty();
        // each returned referral passes the line that comes down to its own rung from the rung above
        assertThat(layout.crossings())
                .hasSizeLessThanOrEqualTo(Math.max(0, outline.rungs().size() - 2));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void eachLayerDeliberatesAndTheSameProfileGivesTheSameFile(LadderOutline outline) {
        BpmnModelInstance model = ProcessDrawing.draw(outline);

        assertThat(model.getModelElementsByType(CallActivity.class))
                .filteredOn(call -> call.getCalledElement().equals("CouncilDeliberationProcess"))
                .hasSameSizeAs(outline.rungs());
        assertThat(ProcessDrawing.file(outline)).isEqualTo(ProcessDrawing.file(outline));
        assertThat(ProcessDrawing.file(outline).name()).isEqualTo(outline.process() + ".bpmn");
    }

    @Test
    void theProcessOfHimiIsTheOneThatWasDrawnByHand() {
        BpmnModelInstance drawn = Bpmn.readModelFromStream(new ByteArrayInputStream(
                ProcessDrawing.file(LadderOutline.of("himi")).content()));
        BpmnModelInstance byHand = byHand("CaseEscalationProcess");

        assertThat(flows(drawn)).isEqualTo(flows(byHand));
        assertThat(NodeText.all(drawn)).isEqualTo(NodeText.all(byHand));
    }

    @Test
    void theProcessOfTomiyaLeavesOutTheConferenceThatItsProfileDoesNotHave() {
        BpmnModelInstance drawn = ProcessDrawing.draw(LadderOutline.of("tomiya"));
        Set<String> more = flows(byHand("TomiyaCaseEscalationProcess"));
        Set<String> missing = flows(drawn);
        more.removeAll(flows(drawn));
        missing.removeAll(flows(byHand("TomiyaCaseEscalationProcess")));

        assertThat(missing).containsExactly("BusinessRuleTask_DecideUrgency -> Gateway_ToSharing if always");
        assertThat(more)
                .containsExactlyInAnyOrder(
                        "BusinessRuleTask_DecideUrgency -> Gateway_IsEmergency if always",
                        "Gateway_IsEmergency -> Gateway_ToSharing if default",
                        "Gateway_IsEmergency -> CallActivity_UrgentCareConference if ${urgency == 'EMERGENCY'}",
                        "CallActivity_UrgentCareConference -> Gateway_ToSharing if always");
    }

    @Test
    void whatNoCodeCarriesOutIsWrittenDownAndNotDrawnAsExecutable() {
        BpmnModelInstance drawn = ProcessDrawing.draw(LadderOutline.of("tomiya"));

        assertThat(drawn.getModelElementsByType(TextAnnotation.class))
                .extracting(note -> note.getText().getTextContent())
                .anySatisfy(text -> assertThat(text).contains("動かさない", "重層的支援会議", "本人の同意が得られたとき"));
    }

    @Test
    void aLayersCodeBecomesWords() {
        assertThat(ElementNames.ofLayer("AREA_MEETING")).isEqualTo("AreaMeeting");
        assertThat(ElementNames.ofLayer("ZONE_2")).isEqualTo("ZoneTwo");
        assertThat(ElementNames.ofLayer("MONITORING")).isEqualTo("MonitoringLayer");
    }

    static LadderOutline ladder(int rungs, boolean urgent) {
        List<Rung> layers = IntStream.rangeClosed(1, rungs)
                .mapToObj(n -> new Rung("LAYER" + n, n + "段目の会議", List.of(new Body("b" + n, n + "段目の会議", null, "資料"))))
                .toList();
        Stream<Way> up = IntStream.range(1, rungs)
                .mapToObj(n -> new Way("下", n, "上", n + 1, FlowType.ESCALATE, "支えきれないとき", false, "資料"));
        Stream<Way> beside =
                urgent ? Stream.of(new Way("窓口", 0, "緊急会議", 0, FlowType.URGENT, "急ぐとき", false, "資料")) : Stream.empty();
        return new LadderOutline(
                "example" + rungs,
                "例の市",
                "ExampleProcess",
                layers,
                Stream.concat(up, beside).toList());
    }

    private static BpmnModelInstance byHand(String process) {
        return Bpmn.readModelFromFile(
                Path.of("bpmn/escalation", process + ".bpmn").toFile());
    }

    private static Set<String> flows(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow ->
                        flow.getSource().getId() + " -> " + flow.getTarget().getId() + " if " + condition(flow))
                .collect(Collectors.toSet());
    }

    private static String condition(SequenceFlow flow) {
        String byDefault = flow.getSource().getAttributeValue("default");
        return flow.getConditionExpression() != null
                ? flow.getConditionExpression().getTextContent()
                : flow.getId().equals(byDefault) ? "default" : "always";
    }
}
