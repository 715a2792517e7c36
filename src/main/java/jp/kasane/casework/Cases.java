package jp.kasane.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.kasane.shared.Actor;

/** Cases as the rest of Kasane moves them. */
public interface Cases {

    /**
     * Takes a case in and publishes {@link CaseReceived}.
     *
     * @throws jp.kasane.shared.ProblemException INVALID, naming the field
     */
    CaseRef receive(Intake intake, Actor actor);

    /**
     * Records an assessment, derives the urgency by {@code UrgencyDecision} and completes {@code UserTask_AssessCase}
     * when it is open.
     */
    void assess(long caseId, Assessment assessment, Actor actor);

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND */
    CaseRef get(long caseId);

    /** In the order of their ids; unknown ids are left out. */
    List<CaseRef> ofIds(Collection<Long> caseIds);

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND */
    CaseRef byNumber(String number);

    /** In the order of their ids; numbers of no case are left out. */
    List<CaseRef> ofNumbers(Collection<String> numbers);

    /**
     * The case is now before this council and 協議中. From now on its seats may know of the case, as far as privacy
     * allows.
     *
     * @throws jp.kasane.shared.ProblemException CONFLICT when the case is closed
     */
    void before(long caseId, String layer, String councilCode);

    /** The council may know of the case from now on; the case stays where it is. */
    void told(long caseId, String councilCode);

    /**
     * Not for {@link CaseState#CLOSED}: see {@link #close}.
     *
     * @throws jp.kasane.shared.ProblemException CONFLICT when the case is closed
     */
    void state(long caseId, CaseState state);

    void urgency(long caseId, Urgency urgency);

    /**
     * Ends the case for good and records {@code CLOSED} in its timeline.
     *
     * @param reason code, e.g. {@code GOALS_MET}
     * @throws jp.kasane.shared.ProblemException CONFLICT when it is closed already
     */
    void close(long caseId, LocalDate on, String reason, Actor actor);

    /** How many other open or recent cases are like it. */
    SimilarCases similarTo(long caseId);

    /**
     * Adds to the case's timeline. Details carry codes and ids only; wording comes from the message bundle. {@code
     * RECEIVED, ASSESSED, URGENCY_DECIDED} and {@code CLOSED} are recorded by casework itself.
     *
     * @throws IllegalArgumentException for a detail that is not a code (printable ASCII without spaces)
     */
    void record(long caseId, TimelineEntry entry);
}
