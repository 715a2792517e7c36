package jp.kasane.modelling.drawing;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The monitoring: again and again until the support holds, or does not. */
final class MonitoringPart {

    private static final int DOWN = 160;

    private final Stage stage;
    private final Sheet sheet;
    private final Process process;

    MonitoringPart(Stage stage) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.process = stage.process();
    }

    private Spot at(int right, int down) {
        return stage.plan().below(right, DOWN + down);
    }

    void connect(FlowNode fork, FlowNode join) {
        ExclusiveGateway begin = sheet.node(
                process, ExclusiveGateway.class, "Gateway_ToMonitoring", null, Plan.gateway(at(345, 0)), Paint.NONE);
        UserTask monitor = monitor();
        ExclusiveGateway asks = sheet.node(
                process, ExclusiveGateway.class, "Gateway_Monitored", "様子は？", Plan.gateway(at(630, 0)), Paint.NONE);
        sheet.labelled(asks, at(607, -45));
        ServiceTask schedule = schedule();
        sheet.flow(process, "Flow_ForkToMonitoring", fork, begin, at(225, 25 - DOWN), at(225, 0), at(320, 0));
        sheet.flow(process, "Flow_MonitoringBegins", begin, monitor, at(370, 0), at(400, 0));
        sheet.flow(process, "Flow_MonitoredToGateway", monitor, asks, at(520, 0), at(605, 0));
        SequenceFlow again = sheet.flow(
                process, "Flow_MonitoringContinues", asks, schedule, at(630, 25), at(630, 110), at(520, 110));
        sheet.when(sheet.named(again, "見守りを続ける", at(637, 32)), "${monitoring == 'CONTINUE'}");
        sheet.flow(process, "Flow_ScheduledToMonitoring", schedule, begin, at(400, 110), at(345, 110), at(345, 25));
        SequenceFlow ends =
                sheet.flow(process, "Flow_MonitoringEnds", asks, join, at(655, 0), at(915, 0), at(915, 25 - DOWN));
        sheet.named(ends, "終結または再検討", at(690, -18));
        asks.setDefault(ends);
    }

    private UserTask monitor() {
        UserTask task = sheet.node(
                process, UserTask.class, "UserTask_MonitorCase", "モニタリング", Plan.task(at(460, 0)), Paint.SUPPORT);
        stage.document(task, "完了時に monitoring（CONTINUE / CLOSE / REOPEN）を渡す。");
        stage.form(task, "escalation/monitor-case", "CSW", "${monitoringDue}", IntakePart.THE_CASE);
        return task;
    }

    private ServiceTask schedule() {
        ServiceTask task = sheet.node(
                process,
                ServiceTask.class,
                "ServiceTask_ScheduleMonitoring",
                "次回の予定",
                Plan.task(at(460, 110)),
                Paint.NONE);
        stage.document(task, "次の monitoringDue を設定する。");
        Stage.delegate(task);
        return task;
    }
}
