package jp.kasane.modelling.drawing;

import java.util.Map;
import java.util.Optional;
import jp.kasane.council.LadderOutline.Way;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** From the intake to the lowest rung, for emergencies by way of the care conference if the profile has one. */
final class IntakePart {

    static final Map.Entry<String, String> THE_CASE = Map.entry("CASE", "caseId");

    private final Stage stage;
    private final Sheet sheet;
    private final int row;
    private final StartEvent start;
    private final UserTask assess;
    private final BusinessRuleTask urgency;

    IntakePart(Stage stage) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.row = stage.plan().row(1);
        this.start = start();
        this.assess = assess();
        this.urgency = urgency();
    }

    private StartEvent start() {
        StartEvent event = sheet.node(
                stage.process(), StartEvent.class, "StartEvent_CaseReceived", "事例を受け付けた", at(130, true), Paint.ENDS);
        sheet.labelled(event, new Spot(85, row + 24));
        return event;
    }

    private UserTask assess() {
        UserTask task = sheet.node(
                stage.process(), UserTask.class, "UserTask_AssessCase", "アセスメント", at(250, false), Paint.NONE);
        stage.document(task, "CSW が世帯と課題を把握し、緊急度の根拠を記録する。");
        stage.form(task, "casework/assess-case", "CSW", "${assessmentDue}", THE_CASE);
        return task;
    }

    private BusinessRuleTask urgency() {
        BusinessRuleTask task = sheet.node(
                stage.process(),
                BusinessRuleTask.class,
                "BusinessRuleTask_DecideUrgency",
                "緊急度の判定",
                at(400, false),
                Paint.NONE);
        stage.document(task, "アセスメントの記録から UrgencyDecision が判定した urgency（NORMAL / HIGH / EMERGENCY）を読む。");
        Stage.delegate(task);
        return task;
    }

    private Box at(int x, boolean event) {
        Spot centre = new Spot(x, row);
        return event ? Plan.event(centre) : Plan.task(centre);
    }

    /** @param ladder whose lowest rung takes the case */
    void connect(LadderPart ladder) {
        sheet.flow(stage.process(), "Flow_ReceivedToAssess", start, assess, new Spot(148, row), new Spot(190, row));
        sheet.flow(stage.process(), "Flow_AssessToUrgency", assess, urgency, new Spot(310, row), new Spot(340, row));
        Optional<Way> conference = stage.outline().urgent();
        if (conference.isPresent()) {
            byConference(ladder, conference.get());
        } else {
            FlowNode first = ladder.before(1);
            Spot end = stage.plan().before(1).left();
            sheet.flow(stage.process(), "Flow_UrgencyTo" + ladder.name(1), urgency, first, new Spot(460, row), end);
        }
    }

    private void byConference(LadderPart ladder, Way way) {
        ExclusiveGateway asks = sheet.node(
                stage.process(),
                ExclusiveGateway.class,
                "Gateway_IsEmergency",
                "緊急か？",
                Plan.gateway(new Spot(520, row)),
                Paint.NONE);
        sheet.labelled(asks, new Spot(497, row - 45));
        CallActivity conference = conference(way);
        sheet.flow(stage.process(), "Flow_UrgencyToGateway", urgency, asks, new Spot(460, row), new Spot(495, row));
        SequenceFlow no = sheet.flow(
                stage.process(),
                "Flow_NotEmergency",
                asks,
                ladder.before(1),
                new Spot(545, row),
                stage.plan().before(1).left());
        sheet.named(no, "いいえ", new Spot(560, row - 18));
        asks.setDefault(no);
        emergency(asks, conference);
        Spot entry = stage.plan().before(1).bottom();
        sheet.flow(
                stage.process(),
                "Flow_ConferenceTo" + ladder.name(1),
                conference,
                ladder.before(1),
                new Spot(660, row + 120),
                new Spot(entry.x(), row + 120),
                entry);
    }

    private void emergency(ExclusiveGateway asks, CallActivity conference) {
        SequenceFlow yes = sheet.flow(
                stage.process(),
                "Flow_Emergency",
                asks,
                conference,
                new Spot(520, row + 25),
                new Spot(520, row + 120),
                new Spot(550, row + 120));
        sheet.when(sheet.named(yes, "はい", new Spot(490, row + 36)), "${urgency == 'EMERGENCY'}");
    }

    private CallActivity conference(Way way) {
        CallActivity call = sheet.node(
                stage.process(),
                CallActivity.class,
                "CallActivity_UrgentCareConference",
                "緊急のケア会議",
                Box.around(new Spot(605, row + 120), 110, Plan.TASK_HEIGHT),
                Paint.URGENT);
        stage.document(
                call, "緊急の事例は、まず" + way.to() + "で支援方針を決めてから身近な層へ戻す。条件: " + way.condition() + " 出典: " + way.source());
        stage.call(call, "UrgentCareConferenceProcess");
        return call;
    }
}
