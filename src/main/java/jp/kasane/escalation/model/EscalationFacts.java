package jp.kasane.escalation.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code EscalationDecision} and its required decisions are given, all computed from records.
 *
 * @param conclusion the council's conclusion
 * @param timesDiscussed how often this layer has concluded on the case in this cycle, this time included
 * @param fieldCount number of its fields (分野)
 * @param similarCases other cases like it
 * @param similarDistricts districts in which there are such cases, its own included
 * @param overdueActions actions past their due date and not reported
 * @param layerAbove the next rung's layer; empty at the top
 * @param goodPractice worth telling upward, where the municipality's flows provide for it
 * @param becameUrgent the council found that it has become an emergency, and there is a body for it
 */
public record EscalationFacts(
        String conclusion,
        int timesDiscussed,
        int fieldCount,
        String urgency,
        int similarCases,
        int similarDistricts,
        int overdueActions,
        String layer,
        String layerAbove,
        boolean goodPractice,
        boolean becameUrgent) {

    /** Names as the table's input expressions use them. */
    public Map<String, Object> toInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("conclusion", conclusion);
        inputs.put("timesDiscussed", timesDiscussed);
        inputs.put("fieldCount", fieldCount);
        inputs.put("urgency", urgency);
        inputs.put("similarCases", similarCases);
        inputs.put("similarDistricts", similarDistricts);
        inputs.put("overdueActions", overdueActions);
        inputs.put("hasLayerAbove", !layerAbove.isEmpty());
        inputs.put("layer", layer);
        inputs.put("layerAbove", layerAbove);
        inputs.put("goodPractice", goodPractice);
        inputs.put("becameUrgent", becameUrgent);
        return inputs;
    }
}
