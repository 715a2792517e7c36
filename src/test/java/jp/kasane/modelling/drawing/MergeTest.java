package jp.kasane.modelling.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.LadderOutline.Rung;
import jp.kasane.modelling.merging.Change;
import jp.kasane.modelling.merging.Choice;
import jp.kasane.modelling.merging.Collision;
import jp.kasane.modelling.merging.Merge;
import jp.kasane.modelling.merging.Merged;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Drawing again after a profile change keeps what people changed, and asks where both want something else. */
class MergeTest {

    private static final LadderOutline TWO = ProcessDrawingTest.ladder(2, true);
    private static final LadderOutline THREE = ProcessDrawingTest.ladder(3, true);
    private static final String COUNCIL = "CallActivity_LayerOneDeliberation";

    private final String base = text(TWO);

    @Test
    void whatNobodyChangedBecomesTheNewDrawing() {
        Merged merged = merge(base, base, text(THREE));

        assertThat(merged.collisions()).isEmpty();
        assertThat(NodeText.all(model(merged))).isEqualTo(NodeText.all(model(text(THREE))));
        assertThat(new DrawnLayout(model(merged)).blemishes()).isEmpty();
        assertThat(merged.byProfile())
                .anySatisfy(change -> assertThat(change.element()).isEqualTo("CallActivity_LayerThreeDeliberation"));
        assertThat(merged.byHand()).isEmpty();
    }

    @Test
    void whatOnlyPeopleChangedStays() {
        Merged merged = merge(base, withReview(renamed(base)), base);

        assertThat(merged.collisions()).isEmpty();
        assertThat(merged.byProfile()).isEmpty();
        assertThat(merged.byHand())
                .extracting(Change::element)
                .containsExactlyInAnyOrder(
                        COUNCIL, "Flow_AssessToUrgency", "UserTask_ReviewAssessment", "Flow_ReviewToUrgency");
        assertThat(nodes(merged)).contains("UserTask_ReviewAssessment");
    }

    @Test
    void bothChangesComeTogetherAndTheDiagramStaysWhole() {
        Merged merged = merge(base, withReview(renamed(base)), text(THREE));
        BpmnModelInstance model = model(merged);

        assertThat(merged.undecided()).isEmpty();
        assertThat(nodes(merged)).contains("UserTask_ReviewAssessment", "CallActivity_LayerThreeDeliberation");
        assertThat(((FlowNode) model.getModelElementById(COUNCIL)).getName()).isEqualTo("身近な会議で検討");
        FlowNode review = model.getModelElementById("UserTask_ReviewAssessment");
        assertThat(review.getIncoming()).extracting(SequenceFlow::getId).containsExactly("Flow_AssessToUrgency");
        assertThat(review.getOutgoing()).extracting(SequenceFlow::getId).containsExactly("Flow_ReviewToUrgency");
        assertThat(DrawnLayout.undrawn(model)).isEmpty();
        assertThat(new DrawnLayout(model).blemishes()).isEmpty();
    }

    @Test
    void twoWishesForOneThingAreToldAndDecided() {
        String wanted = text(named(TWO, "新しい名の会議"));
        Merged open = merge(base, renamed(base), wanted);

        assertThat(open.collisions()).extracting(Collision::key).contains(COUNCIL + "/@|name");
        Collision collision = open.collisions().get(0);
        assertThat(collision.byHand()).isEqualTo("身近な会議で検討");
        assertThat(collision.wanted()).isEqualTo("新しい名の会議で検討");
        assertThat(open.undecided()).contains(collision.key());
        assertThat(name(open)).isEqualTo("身近な会議で検討");

        Merged profile =
                Merge.of(bytes(base), bytes(renamed(base)), bytes(wanted), Map.of(collision.key(), Choice.PROFILE));
        assertThat(profile.undecided()).doesNotContain(collision.key());
        assertThat(name(profile)).isEqualTo("新しい名の会議で検討");
    }

    @Test
    void aLayerThatGoesMayBeNeededByWhatPeopleAdded() {
        String three = text(THREE);
        String hand = three.replace(
                "sourceRef=\"Gateway_AfterLayerThree\" targetRef=\"Gateway_ToLayerTwo\"",
                "sourceRef=\"Gateway_AfterLayerThree\" targetRef=\"Gateway_ToLayerOne\"");
        Merged open = merge(three, hand, base);

        assertThat(open.undecided()).contains("Gateway_AfterLayerThree/element", "Flow_LayerThreeReturns/element");
        assertThat(nodes(open)).contains("Gateway_AfterLayerThree");

        Map<String, Choice> choices =
                open.undecided().stream().collect(java.util.stream.Collectors.toMap(key -> key, key -> Choice.PROFILE));
        Merged decided = Merge.of(bytes(three), bytes(hand), bytes(base), choices);
        assertThat(decided.undecided()).isEmpty();
        assertThat(NodeText.all(model(decided))).isEqualTo(NodeText.all(model(base)));
    }

    @Test
    void whatPeopleRemovedStaysAwayUnlessTheProfileChangesIt() {
        String hand = without(base, "TextAnnotation_Ladder", "textAnnotation");
        assertThat(merge(base, hand, base).text()).doesNotContain("TextAnnotation_Ladder");

        Merged open = merge(base, hand, text(named(TWO, "新しい名の会議")));
        assertThat(open.undecided()).contains("TextAnnotation_Ladder/element");
        assertThat(open.text()).doesNotContain("TextAnnotation_Ladder");
    }

    @Test
    void withoutAFormerDrawingEveryDifferenceIsAskedFor() {
        Merged open = Merge.of(null, bytes(withReview(renamed(base))), bytes(base), Map.of());

        assertThat(open.undecided())
                .contains(COUNCIL + "/@|name", "UserTask_ReviewAssessment/element", "Flow_AssessToUrgency/@|targetRef");
        assertThat(nodes(open)).contains("UserTask_ReviewAssessment");
    }

    @Test
    void whatHungOnSomethingThatGoesIsTold() {
        String hand = withReview(base);
        Merged lost =
                Merge.of(null, bytes(hand), bytes(base), Map.of("UserTask_ReviewAssessment/element", Choice.PROFILE));

        assertThat(lost.lost()).extracting(Change::element).contains("Flow_AssessToUrgency");
    }

    private static Merged merge(String base, String hand, String next) {
        return Merge.of(bytes(base), bytes(hand), bytes(next), Map.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(LadderOutline outline) {
        return new String(ProcessDrawing.file(outline).content(), StandardCharsets.UTF_8);
    }

    private static BpmnModelInstance model(Merged merged) {
        return model(merged.text());
    }

    private static BpmnModelInstance model(String text) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(bytes(text)));
    }

    private static List<String> nodes(Merged merged) {
        return model(merged).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .toList();
    }

    private static String name(Merged merged) {
        return ((FlowNode) model(merged).getModelElementById(COUNCIL)).getName();
    }

    private static LadderOutline named(LadderOutline outline, String first) {
        Rung rung = outline.rungs().get(0);
        List<Rung> rungs = List.of(
                new Rung(rung.code(), first, rung.bodies()), outline.rungs().get(1));
        return new LadderOutline(outline.id(), outline.municipality(), outline.process(), rungs, outline.ways());
    }

    private static String renamed(String text) {
        return replaced(text, "name=\"1段目の会議で検討\"", "name=\"身近な会議で検討\"");
    }

    /** As Camunda Modeler would: a task between assessment and urgency, the line to it bent. */
    private static String withReview(String text) {
        String task = "<bpmn:userTask id=\"UserTask_ReviewAssessment\" name=\"見直し\" />"
                + "<bpmn:sequenceFlow id=\"Flow_ReviewToUrgency\" sourceRef=\"UserTask_ReviewAssessment\""
                + " targetRef=\"BusinessRuleTask_DecideUrgency\" />";
        String shape =
                "<bpmndi:BPMNShape id=\"UserTask_ReviewAssessment_di\" bpmnElement=\"UserTask_ReviewAssessment\">"
                        + "<dc:Bounds x=\"265\" y=\"%1$d\" width=\"120\" height=\"80\" /></bpmndi:BPMNShape>"
                        + "<bpmndi:BPMNEdge id=\"Flow_ReviewToUrgency_di\" bpmnElement=\"Flow_ReviewToUrgency\">"
                        + "<di:waypoint x=\"385\" y=\"%2$d\" /><di:waypoint x=\"400\" y=\"%2$d\" />"
                        + "<di:waypoint x=\"400\" y=\"%3$d\" /></bpmndi:BPMNEdge>";
        int row = row(text);
        String drawn = shape.formatted(row + 60, row + 100, row + 40);
        String bent = replaced(
                text, "targetRef=\"BusinessRuleTask_DecideUrgency\"", "targetRef=\"UserTask_ReviewAssessment\"");
        String placed = replaced(
                bent,
                "<di:waypoint x=\"310\" y=\"" + row + "\"/>\n        <di:waypoint x=\"340\" y=\"" + row + "\"/>",
                "<di:waypoint x=\"250\" y=\"" + (row + 40) + "\"/><di:waypoint x=\"250\" y=\"" + (row + 100)
                        + "\"/><di:waypoint x=\"265\" y=\"" + (row + 100) + "\"/>");
        return placed.replace("</bpmn:process>", task + "</bpmn:process>")
                .replace("</bpmndi:BPMNPlane>", drawn + "</bpmndi:BPMNPlane>");
    }

    private static int row(String text) {
        FlowNode start = model(text).getModelElementById("StartEvent_CaseReceived");
        var bounds = ((org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape) start.getDiagramElement()).getBounds();
        return (int) (bounds.getY() + bounds.getHeight() / 2);
    }

    private static String without(String text, String id, String tag) {
        String gone = text.replaceAll("(?s)<bpmn:" + tag + " id=\"" + id + "\".*?</bpmn:" + tag + ">", "")
                .replaceAll("(?s)<bpmndi:BPMNShape id=\"" + id + "_di\".*?</bpmndi:BPMNShape>", "");
        assertThat(gone).isNotEqualTo(text);
        return gone;
    }

    private static String replaced(String text, String old, String by) {
        assertThat(text).contains(old);
        return text.replace(old, by);
    }
}
