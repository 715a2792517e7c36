package jp.kasane.decision;

import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;

/** The kept records of decisions. A record is confirmed or overridden once. */
public interface DecisionRecords {

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND */
    DecisionRecord get(long id);

    /** Oldest first. */
    List<DecisionRecord> of(Subject subject);

    /** @throws jp.kasane.shared.ProblemException CONFLICT when already confirmed or overridden */
    void confirm(long id, Actor actor);

    /**
     * @param outcome what is done instead
     * @param reason why, in the person's own words
     * @throws jp.kasane.shared.ProblemException CONFLICT when already confirmed or overridden
     */
    void override(long id, Actor actor, String outcome, String reason);
}
