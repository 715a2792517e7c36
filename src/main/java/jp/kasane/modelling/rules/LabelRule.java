package jp.kasane.modelling.rules;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * The picture is read by people: whatever asks, acts or happens has a Japanese name, so has every condition, and the
 * process says what it is for.
 */
final class LabelRule implements ModelRule {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (Process process : checked.processes()) {
            require(process.getId(), process.getName(), findings);
            if (process.getDocumentations().stream()
                    .allMatch(text -> text.getTextContent().isBlank())) {
                findings.add(RuleCode.DOCUMENTATION_MISSING, process);
            }
        }
        for (FlowNode node : checked.flowNodes()) {
            if (!joinsOrForks(node)) {
                require(node.getId(), node.getName(), findings);
            }
        }
        for (SequenceFlow flow : checked.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                require(flow.getId(), flow.getName(), findings);
            }
        }
    }

    private static boolean joinsOrForks(FlowNode node) {
        return node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() == 1;
    }

    private static void require(String id, @Nullable String name, Findings findings) {
        if (name == null || name.isBlank()) {
            findings.add(RuleCode.LABEL_MISSING, id);
        } else if (!JAPANESE.matcher(name).find()) {
            findings.add(RuleCode.LABEL_LANGUAGE, id, name);
        }
    }
}
