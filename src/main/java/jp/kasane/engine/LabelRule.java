package jp.kasane.engine;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** The picture is read by people: whatever asks, acts or happens has a Japanese name, and so has every condition. */
final class LabelRule implements ModelRule {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    @Override
    public String code() {
        return "label";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        for (Process process : model.processes()) {
            require(process.getId(), process.getName(), breaches);
        }
        for (FlowNode node : model.flowNodes()) {
            if (!joinsOrForks(node)) {
                require(node.getId(), node.getName(), breaches);
            }
        }
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                require(flow.getId(), flow.getName(), breaches);
            }
        }
    }

    private static boolean joinsOrForks(FlowNode node) {
        return node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() == 1;
    }

    private void require(String id, @Nullable String name, Consumer<ModelBreach> breaches) {
        if (name == null || !JAPANESE.matcher(name).find()) {
            breaches.accept(breach(id, "needs a Japanese name"));
        }
    }
}
