package jp.kasane.modelling.drawing;

import jp.kasane.council.LadderOutline.Rung;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.jspecify.annotations.Nullable;

/** One rung: the deliberation of its council, with the gateways before and after it. */
final class RungPart {

    private RungPart() {}

    /** How ids call the layer. */
    static String name(Stage stage, int rung) {
        return ElementNames.ofLayer(layer(stage, rung).code());
    }

    private static Rung layer(Stage stage, int rung) {
        return stage.outline().rungs().get(rung - 1);
    }

    static void draw(Stage stage, int rung) {
        Plan plan = stage.plan();
        gateway(stage, "Gateway_To" + name(stage, rung), null, plan.before(rung));
        deliberation(stage, rung);
        ExclusiveGateway after = gateway(stage, "Gateway_After" + name(stage, rung), "結論は？", plan.after(rung));
        stage.sheet().labelled(after, plan.after(rung).centre().move(12, -42));
    }

    private static ExclusiveGateway gateway(Stage stage, String id, @Nullable String name, Box box) {
        return stage.sheet().node(stage.process(), ExclusiveGateway.class, id, name, box, Paint.NONE);
    }

    private static void deliberation(Stage stage, int rung) {
        CallActivity call = stage.sheet()
                .node(
                        stage.process(),
                        CallActivity.class,
                        "CallActivity_" + name(stage, rung) + "Deliberation",
                        layer(stage, rung).name() + "で検討",
                        stage.plan().council(rung),
                        Paint.ofRung(rung));
        stage.document(call, Words.ofRung(stage.outline(), rung));
        ExtensionElements extensions = stage.call(call, "CouncilDeliberationProcess");
        stage.inValue(extensions, "${'" + layer(stage, rung).code() + "'}", "layer");
        if (rung == 1) {
            stage.inValue(extensions, "${0}", "referralId");
        } else {
            stage.in(extensions, "referralId", "referralId");
        }
        stage.out(extensions, "outcome");
        stage.out(extensions, "referralId");
    }
}
