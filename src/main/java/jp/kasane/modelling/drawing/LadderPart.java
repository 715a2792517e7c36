package jp.kasane.modelling.drawing;

import java.util.List;
import jp.kasane.council.LadderOutline.Rung;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The rungs: each deliberates; the case stays, goes up, is returned, is supported, or at the top waits for something new. */
final class LadderPart {

    private final Stage stage;
    private final Sheet sheet;
    private final Plan plan;
    private final List<Rung> rungs;
    private final ReceiveTask waiting;

    LadderPart(Stage stage) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.plan = stage.plan();
        this.rungs = stage.outline().rungs();
        for (int rung = 1; rung <= rungs.size(); rung++) {
            RungPart.draw(stage, rung);
        }
        this.waiting = waiting();
    }

    /** How ids call a rung's layer. */
    String name(int rung) {
        return RungPart.name(stage, rung);
    }

    ExclusiveGateway before(int rung) {
        return stage.find(ExclusiveGateway.class, "Gateway_To" + name(rung));
    }

    ExclusiveGateway after(int rung) {
        return stage.find(ExclusiveGateway.class, "Gateway_After" + name(rung));
    }

    private CallActivity deliberation(int rung) {
        return stage.find(CallActivity.class, "CallActivity_" + name(rung) + "Deliberation");
    }

    private static Spot after(Plan plan, int rung) {
        return plan.after(rung).centre();
    }

    private ReceiveTask waiting() {
        Spot centre = after(plan, rungs.size()).move(150, 0);
        ReceiveTask task = sheet.node(
                stage.process(),
                ReceiveTask.class,
                "ReceiveTask_NewSupport",
                "しくみ待ち",
                Plan.task(centre),
                Paint.WAITING);
        stage.document(task, "地域課題として扱われ、新しいしくみができるのを待つ。できたら本人の地区の会議からやり直す。");
        task.setMessage((Message) sheet.model().getModelElementById("Message_NewSupportAvailable"));
        return task;
    }

    void connect() {
        for (int rung = 1; rung <= rungs.size(); rung++) {
            around(rung);
        }
        for (int rung = 2; rung <= rungs.size(); rung++) {
            up(rung - 1);
            back(rung);
        }
        newSupport();
    }

    private void around(int rung) {
        Box council = plan.council(rung);
        flow(rung, "Submit", before(rung), deliberation(rung), plan.before(rung).right(), council.left());
        flow(
                rung,
                "Concluded",
                deliberation(rung),
                after(rung),
                council.right(),
                plan.after(rung).left());
        Spot out = plan.after(rung).top();
        Spot in = plan.before(rung).top();
        int loop = plan.loop(rung);
        SequenceFlow stays = flow(
                rung, "Continues", after(rung), before(rung), out, new Spot(out.x(), loop), new Spot(in.x(), loop), in);
        sheet.named(stays, "継続", new Spot(in.x() + 113, loop + 3));
        after(rung).setDefault(stays);
    }

    private SequenceFlow flow(int rung, String meaning, FlowNode from, FlowNode to, Spot... spots) {
        return sheet.flow(stage.process(), "Flow_" + name(rung) + meaning, from, to, spots);
    }

    private void up(int rung) {
        Spot out = plan.after(rung).right();
        Spot in = plan.before(rung + 1).bottom();
        SequenceFlow up = flow(rung, "RefersUp", after(rung), before(rung + 1), out, new Spot(in.x(), out.y()), in);
        sheet.when(sheet.named(up, "上申", out.move(8, 5)), "${outcome == 'UP'}");
    }

    private void back(int rung) {
        Spot out = plan.after(rung).top();
        Spot in = plan.before(rung - 1).top();
        int y = plan.descent(rung);
        SequenceFlow back = flow(
                rung, "Returns", after(rung), before(rung - 1), out, new Spot(out.x(), y), new Spot(in.x(), y), in);
        sheet.when(sheet.named(back, "差戻し", new Spot(in.x() + 160, y - 17)), "${outcome == 'RETURNED'}");
    }

    private void newSupport() {
        int top = rungs.size();
        Box box = Plan.task(after(plan, top).move(150, 0));
        Spot out = plan.after(top).right();
        SequenceFlow issue = flow(top, "AwaitsNewSupport", after(top), waiting, out, box.left());
        sheet.when(sheet.named(issue, "地域課題", out.move(4, 5)), "${outcome == 'ISSUE'}");
        Spot in = plan.before(1).top();
        sheet.flow(
                stage.process(),
                "Flow_NewSupportTo" + name(1),
                waiting,
                before(1),
                box.top(),
                new Spot(box.top().x(), plan.roof()),
                new Spot(in.x(), plan.roof()),
                in);
    }
}
