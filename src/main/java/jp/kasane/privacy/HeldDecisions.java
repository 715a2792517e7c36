package jp.kasane.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;

/** What was decided about a subject with the help of tables, as it goes into the file of a disclosure request. */
@Service
public class HeldDecisions {

    private final DecisionRecords decisions;

    HeldDecisions(DecisionRecords decisions) {
        this.decisions = decisions;
    }

    /** Oldest first: what the table was given, what it answered, and why somebody chose otherwise. */
    public List<HeldRecord> of(Subject subject) {
        return decisions.of(subject).stream().map(HeldDecisions::held).toList();
    }

    private static HeldRecord held(DecisionRecord decision) {
        return HeldRecord.of("DECISION", decision.id())
                .on(decision.decidedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .own("decision", decision.key())
                .words("inputs", inWords(decision.inputs()))
                .own("outputs", inWords(decision.outputs()))
                .own("rules", String.join(" ", decision.rules()))
                .own("overriddenOutcome", decision.overriddenOutcome())
                .words("overrideReason", decision.overrideReason());
    }

    private static String inWords(Map<String, Object> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining("、"));
    }
}
