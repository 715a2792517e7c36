package jp.kasane.casework.model;

import java.util.Map;
import java.util.Set;
import jp.kasane.casework.Assessment;
import jp.kasane.shared.ProblemException;

/** What must hold of an assessment, and what {@code UrgencyDecision} is asked about it. */
public final class AssessmentRules {

    private static final int TEXT = IntakeRules.FREE_TEXT;

    private AssessmentRules() {}

    /** @throws ProblemException INVALID, naming the field */
    public static void check(Assessment assessment) {
        if (assessment.fields().isEmpty()) {
            throw ProblemException.invalid("fields", "casework.fields.none", Codes.list(Codes.FIELDS));
        }
        Checks.codes("fields", assessment.fields(), Codes.FIELDS);
        Checks.codes("problems", assessment.problems(), Codes.PROBLEMS);
        Checks.codes("grounds", assessment.grounds(), Codes.GROUNDS);
        Checks.text("strengths", assessment.strengths(), TEXT);
        Checks.text("wishes", assessment.wishes(), TEXT);
        Checks.text("policy", assessment.policy(), TEXT);
    }

    public static Map<String, Object> urgencyInputs(Assessment assessment) {
        Set<String> grounds = assessment.grounds();
        return Map.of(
                "threatToLife", grounds.contains("LIFE"),
                "housingLoss", grounds.contains("HOUSING"),
                "noFood", grounds.contains("FOOD"),
                "abuse", grounds.contains("ABUSE"),
                "statedUrgency", assessment.statedUrgency().name());
    }
}
