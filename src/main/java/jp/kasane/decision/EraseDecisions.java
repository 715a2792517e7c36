package jp.kasane.decision;

import java.util.function.UnaryOperator;
import jp.kasane.decision.persistence.DecisionErasureMapper;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the inputs and the reasons given in words out of a subject's decision records. Which rules matched and what came
 * of it stays: the counts of past years follow from it.
 */
@Service
public class EraseDecisions {

    private final DecisionErasureMapper records;

    EraseDecisions(DecisionErasureMapper records) {
        this.records = records;
    }

    @Transactional
    public int of(Subject subject) {
        return records.blank(subject.type(), subject.id());
    }

    /** Leaves the records of a subject that others share, and takes somebody out of the reasons. */
    @Transactional
    public void mask(Subject subject, UnaryOperator<String> masking) {
        for (String reason : records.reasons(subject.type(), subject.id())) {
            String masked = masking.apply(reason);
            if (!masked.equals(reason)) {
                records.replaceReason(subject.type(), subject.id(), reason, masked);
            }
        }
    }
}
