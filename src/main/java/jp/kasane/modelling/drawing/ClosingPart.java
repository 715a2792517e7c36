package jp.kasane.modelling.drawing;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** From the found support to the end: answers go down and the support is watched, both before the case is closed. */
final class ClosingPart {

    private final Stage stage;
    private final Sheet sheet;
    private final Plan plan;
    private final FlowNode found;
    private final ServiceTask prepare;
    private final ParallelGateway fork;
    private final ParallelGateway join;
    private final ExclusiveGateway close;
    private final ServiceTask closes;
    private final EndEvent end;
    private final ServiceTask reopens;

    ClosingPart(Stage stage) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.plan = stage.plan();
        this.prepare = task("PrepareAnswers", "回答の準備", Plan.task(at(115)), Paint.SUPPORT);
        stage.document(prepare, "上申した会議ごとの回答を作る。answerCount（回答の数）と monitoringDue を設定する。");
        this.found = plan.rungs() > 1 ? found() : prepare;
        this.fork = node(ParallelGateway.class, "Gateway_Fork", null, Plan.gateway(at(225)), Paint.NONE);
        this.join = node(ParallelGateway.class, "Gateway_Join", null, Plan.gateway(at(915)), Paint.NONE);
        this.close = node(ExclusiveGateway.class, "Gateway_Close", "再検討？", Plan.gateway(at(1000)), Paint.NONE);
        sheet.labelled(close, at(977).move(0, -45));
        this.closes = task("CloseCase", "終結", Plan.task(at(1140)), Paint.NONE);
        this.end = node(EndEvent.class, "EndEvent_CaseClosed", "事例が終結した", Plan.event(at(1260)), Paint.ENDS);
        sheet.labelled(end, at(1220).move(0, 24));
        this.reopens = task("ReopenCase", "再検討の開始", Plan.task(plan.below(1000, 130)), Paint.NONE);
        stage.document(reopens, "支援が合わなくなった事例を、本人の地区の会議からやり直す。");
    }

    /** Only several ways need a place where they come together. */
    private ExclusiveGateway found() {
        return node(ExclusiveGateway.class, "Gateway_SupportFound", null, Plan.gateway(at(0)), Paint.NONE);
    }

    private Spot at(int right) {
        return plan.below(right, 0);
    }

    private <T extends FlowNode> T node(
            Class<T> type, String id, @org.jspecify.annotations.Nullable String name, Box box, Paint paint) {
        return sheet.node(stage.process(), type, id, name, box, paint);
    }

    private ServiceTask task(String meaning, String name, Box box, Paint paint) {
        ServiceTask task = node(ServiceTask.class, "ServiceTask_" + meaning, name, box, paint);
        Stage.delegate(task);
        return task;
    }

    void connect(LadderPart ladder) {
        for (int rung = 1; rung <= plan.rungs(); rung++) {
            supported(ladder, rung);
        }
        if (plan.rungs() > 1) {
            straight("SupportFoundToPrepare", found, prepare, 25, 55);
        }
        straight("PrepareToFork", prepare, fork, 175, 200);
        new AnswersPart(stage).connect(fork, join);
        new MonitoringPart(stage).connect(fork, join);
        straight("JoinToClose", join, close, 940, 975);
        SequenceFlow ends = straight("NotReopened", close, closes, 1025, 1080);
        sheet.named(ends, "いいえ", at(1034).move(0, -18));
        close.setDefault(ends);
        SequenceFlow anew = flow("Reopened", close, reopens, plan.below(1000, 25), plan.below(1000, 90));
        sheet.when(sheet.named(anew, "はい", plan.below(1007, 36)), "${monitoring == 'REOPEN'}");
        reopened(ladder);
        straight("ClosedToEnd", closes, end, 1200, 1242);
    }

    private void supported(LadderPart ladder, int rung) {
        Spot out = plan.after(rung).bottom();
        Spot[] way = wayDown(rung, out);
        SequenceFlow flow = flow(ladder.name(rung) + "FindsSupport", ladder.after(rung), found, way);
        sheet.when(sheet.named(flow, "支援方法あり", out.move(7, 11)), "${outcome == 'SUPPORTED'}");
    }

    private Spot[] wayDown(int rung, Spot out) {
        if (plan.rungs() == 1) {
            return new Spot[] {out, at(0), at(55)};
        }
        Spot in = Plan.gateway(at(0)).top();
        return rung == 1
                ? new Spot[] {out, in}
                : new Spot[] {out, new Spot(out.x(), plan.cellar()), new Spot(in.x(), plan.cellar()), in};
    }

    private void reopened(LadderPart ladder) {
        Spot out = plan.below(1000, 170);
        Spot in = plan.before(1).bottom();
        int y = plan.below(0, 340).y();
        flow(
                "ReopenTo" + ladder.name(1),
                reopens,
                ladder.before(1),
                out,
                new Spot(out.x(), y),
                new Spot(in.x(), y),
                in);
    }

    private SequenceFlow straight(String meaning, FlowNode from, FlowNode to, int out, int in) {
        return flow(meaning, from, to, at(out), at(in));
    }

    private SequenceFlow flow(String meaning, FlowNode from, FlowNode to, Spot... spots) {
        return sheet.flow(stage.process(), "Flow_" + meaning, from, to, spots);
    }
}
