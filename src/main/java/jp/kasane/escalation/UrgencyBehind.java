package jp.kasane.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.kasane.casework.Urgency;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.decision.Decisions;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Finds the decision that made a case an emergency, or makes it when a council found out later. */
@Component
class UrgencyBehind {

    private static final String KEY = "UrgencyDecision";
    private static final String[] GROUNDS = {"threatToLife", "housingLoss", "noFood", "abuse"};

    private final DecisionRecords records;
    private final Decisions decisions;

    UrgencyBehind(DecisionRecords records, Decisions decisions) {
        this.records = records;
        this.decisions = decisions;
    }

    DecisionRecord decision(long caseId) {
        Subject subject = Subject.ofCase(caseId);
        Optional<DecisionRecord> last = records.of(subject).stream()
                .filter(record -> record.key().equals(KEY))
                .reduce((first, second) -> second);
        return last.filter(record -> conferenceHours(record) > 0)
                .orElseGet(() -> decisions.decide(KEY, asEmergency(last), subject));
    }

    static int conferenceHours(DecisionRecord record) {
        return record.outputs().get("conferenceHours") instanceof Number hours ? hours.intValue() : 0;
    }

    /** The grounds stay what the assessment found; that it is an emergency is what the council stated. */
    private static Map<String, Object> asEmergency(Optional<DecisionRecord> last) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (String ground : GROUNDS) {
            inputs.put(
                    ground,
                    last.map(record -> Boolean.TRUE.equals(record.inputs().get(ground)))
                            .orElse(false));
        }
        inputs.put("statedUrgency", Urgency.EMERGENCY.name());
        return inputs;
    }
}
