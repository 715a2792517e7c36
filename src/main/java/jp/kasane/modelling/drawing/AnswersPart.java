package jp.kasane.modelling.drawing;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The answers: each goes down to the council that asked, which acknowledges it. */
final class AnswersPart {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Stage stage;
    private final Sheet sheet;
    private final SubProcess answers;

    AnswersPart(Stage stage) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.answers = answers();
    }

    private SubProcess answers() {
        Spot corner = at(305).move(0, -80);
        SubProcess part = sheet.node(
                stage.process(),
                SubProcess.class,
                "SubProcess_CarryAnswerDown",
                "回答を上申元へ届ける（会議ごと）",
                new Box(corner.x(), corner.y(), 540, 160),
                Paint.SUPPORT_AREA);
        ((BpmnShape) part.getDiagramElement()).setExpanded(true);
        stage.document(part, "上申はすべて回答され、上申元の会議が受領を確認して終わる。");
        return part;
    }

    private Spot at(int right) {
        return stage.plan().below(right, 0);
    }

    void connect(FlowNode fork, FlowNode join) {
        StartEvent start =
                sheet.node(answers, StartEvent.class, "StartEvent_Answer", "回答あり", Plan.event(at(345)), Paint.NONE);
        sheet.labelled(start, at(322).move(0, 24));
        ServiceTask deliver = deliver();
        UserTask acknowledge = acknowledge();
        EndEvent end =
                sheet.node(answers, EndEvent.class, "EndEvent_Acknowledged", "受領済み", Plan.event(at(770)), Paint.NONE);
        sheet.labelled(end, at(747).move(0, 24));
        sheet.flow(answers, "Flow_AnswerToDeliver", start, deliver, at(363), at(400));
        sheet.flow(answers, "Flow_DeliverToAcknowledge", deliver, acknowledge, at(520), at(570));
        sheet.flow(answers, "Flow_AcknowledgeToEnd", acknowledge, end, at(690), at(752));
        forEachAnswer();
        sheet.flow(stage.process(), "Flow_ForkToAnswers", fork, answers, at(250), at(305));
        sheet.flow(stage.process(), "Flow_AnswersToJoin", answers, join, at(845), at(890));
    }

    private ServiceTask deliver() {
        ServiceTask task = sheet.node(
                answers, ServiceTask.class, "ServiceTask_DeliverAnswer", "回答を届ける", Plan.task(at(460)), Paint.SUPPORT);
        stage.document(task, "loopCounter 番目の回答を届け、この回だけの referralId と receivingGroup を設定する。");
        Stage.delegate(task);
        return task;
    }

    private UserTask acknowledge() {
        UserTask task = sheet.node(
                answers, UserTask.class, "UserTask_AcknowledgeAnswer", "回答の受領", Plan.task(at(630)), Paint.SUPPORT);
        stage.document(task, "受領の期限 30 日は想定（月に一度の会議で受領する）。");
        stage.form(
                task,
                "escalation/acknowledge-answer",
                "${receivingGroup}",
                "P30D",
                Map.entry("REFERRAL", "referralId"));
        return task;
    }

    private void forEachAnswer() {
        LoopCardinality count =
                sheet.part(sheet.part(answers, MultiInstanceLoopCharacteristics.class), LoopCardinality.class);
        count.setAttributeValueNs(XSI, "type", "bpmn:tFormalExpression");
        count.setTextContent("${answerCount}");
    }
}
