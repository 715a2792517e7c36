package jp.kasane.modelling.rules;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Ways part at gateways only, every choice has an answer for every value, and every way leads somewhere. */
final class GatewayRule implements ModelRule {

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        checked.processes().forEach(process -> starts(process, Flow.of(process), findings));
        checked.all(SubProcess.class).forEach(part -> starts(part, Flow.of(part), findings));
        checked.all(SequenceFlow.class).forEach(flow -> linked(flow, findings));
        for (FlowNode node : checked.flowNodes()) {
            if (node instanceof ExclusiveGateway gateway
                    && gateway.getOutgoing().size() > 1) {
                choice(gateway, findings);
            } else {
                plain(node, findings);
            }
            if (node.getOutgoing().isEmpty() && !(node instanceof EndEvent)) {
                findings.add(RuleCode.DEAD_END, node);
            }
        }
    }

    private static void starts(BaseElement scope, Flow flow, Findings findings) {
        boolean plain = flow.starts().stream()
                .allMatch(start -> start.getEventDefinitions().isEmpty());
        if (flow.starts().size() != 1 || !plain) {
            findings.add(
                    RuleCode.START_COUNT, scope, String.valueOf(flow.starts().size()));
        }
    }

    /** The engine follows the arrow's own ends, a reader what its steps say of it: both have to say the same. */
    private static void linked(SequenceFlow flow, Findings findings) {
        FlowNode source = flow.getSource();
        FlowNode target = flow.getTarget();
        if (source == null
                || target == null
                || !source.getOutgoing().contains(flow)
                || !target.getIncoming().contains(flow)) {
            findings.add(RuleCode.FLOW_UNLINKED, flow);
        }
    }

    private static void choice(ExclusiveGateway gateway, Findings findings) {
        SequenceFlow otherwise = gateway.getDefault();
        if (otherwise == null || !gateway.getOutgoing().contains(otherwise)) {
            findings.add(RuleCode.GATEWAY_DEFAULT, gateway);
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (flow.getConditionExpression() == null && !flow.equals(otherwise)) {
                findings.add(RuleCode.GATEWAY_CONDITION, flow);
            }
        }
    }

    private static void plain(FlowNode node, Findings findings) {
        node.getOutgoing().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> findings.add(RuleCode.CONDITION_PLACE, flow));
        if (!(node instanceof Gateway) && node.getOutgoing().size() > 1) {
            findings.add(RuleCode.SPLIT_WITHOUT_GATEWAY, node);
        }
    }
}
