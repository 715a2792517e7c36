package jp.kasane.modelling.drawing;

import jp.kasane.council.LadderOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.merging.NeatXml;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Document;

/**
 * Draws the executable escalation process of a profile: a rung for each layer of its ladder, the care conference if it
 * has one, answers, monitoring and closing. What no code carries out is written beside it and not drawn as executable.
 * The same profile always gives the same file.
 */
public final class ProcessDrawing {

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0"
                xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0"
                xmlns:color="http://www.omg.org/spec/BPMN/non-normative/color/1.0" id="Definitions_%1$s"
                targetNamespace="https://kasane.jp/bpmn/escalation" exporter="Kasane"
                modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1825D" />
              <bpmn:message id="Message_NewSupportAvailable" name="NewSupportAvailable" />
              <bpmndi:BPMNDiagram id="BPMNDiagram_%1$s">
                <bpmndi:BPMNPlane id="BPMNPlane_%1$s" bpmnElement="%1$s" />
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;
    private static final int HIGHEST_ROW = 190;
    private static final int STEP_UP = 170;
    /** Without the care conference there is no gateway before the lowest rung, which then stands further left. */
    private static final int WITH_CONFERENCE = 180;

    private ProcessDrawing() {}

    /** The process as a model. */
    public static BpmnModelInstance draw(LadderOutline outline) {
        Sheet sheet = new Sheet(EMPTY.formatted(outline.process()));
        Process process = (Process) sheet.model().getModelElementById(outline.process());
        process.setName("事例の上申（" + outline.municipality() + "）");
        Stage.document(sheet, process, Words.ofProcess(outline));
        Notes notes = new Notes(outline);
        Stage stage = new Stage(sheet, process, plan(outline, notes), outline);
        IntakePart intake = new IntakePart(stage);
        LadderPart ladder = new LadderPart(stage);
        ClosingPart closing = new ClosingPart(stage);
        intake.connect(ladder);
        ladder.connect();
        closing.connect(ladder);
        notes.draw(stage);
        return sheet.model();
    }

    /** The process as a file of that name, as Camunda Modeler opens it. */
    public static ModelFile file(LadderOutline outline) {
        BpmnModelInstance model = draw(outline);
        Bpmn.validateModel(model);
        Document document = (Document) model.getDocument().getDomSource().getNode();
        return ModelFile.of(outline.process() + ".bpmn", NeatXml.of(document));
    }

    private static Plan plan(LadderOutline outline, Notes notes) {
        int rungs = outline.rungs().size();
        int base = Math.max(HIGHEST_ROW + STEP_UP * (rungs - 1), notes.bottom() + 70);
        return new Plan(rungs, base, outline.urgent().isPresent() ? WITH_CONFERENCE : 0);
    }
}
