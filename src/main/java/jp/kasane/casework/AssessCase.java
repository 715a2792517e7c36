package jp.kasane.casework;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.casework.model.AssessmentRules;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.Decisions;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records an assessment and lets {@code UrgencyDecision} derive the urgency (緊急度). */
@Service
public class AssessCase {

    private static final String TASK = "UserTask_AssessCase";

    private final FindCase find;
    private final RequireCarrier carrier;
    private final CaseMapper cases;
    private final AssessmentMapper assessments;
    private final IndexCase index;
    private final RecordTimeline timeline;
    private final Decisions decisions;
    private final OpenTasks openTasks;
    private final People people;
    private final CurrentTime time;

    AssessCase(
            FindCase find,
            RequireCarrier carrier,
            CaseMapper cases,
            AssessmentMapper assessments,
            IndexCase index,
            RecordTimeline timeline,
            Decisions decisions,
            OpenTasks openTasks,
            People people,
            CurrentTime time) {
        this.find = find;
        this.carrier = carrier;
        this.cases = cases;
        this.assessments = assessments;
        this.index = index;
        this.timeline = timeline;
        this.decisions = decisions;
        this.openTasks = openTasks;
        this.people = people;
        this.time = time;
    }

    /**
     * @param version what the assessment is based on; null when the caller did not say
     * @throws ProblemException FORBIDDEN unless a CSW; as {@link RequireCarrier}; INVALID, naming the field; STALE; CONFLICT when closed
     */
    @Transactional
    public void assess(long caseId, Assessment assessment, @Nullable Integer version, Actor actor) {
        people.require(Policy.ASSESS_CASE, actor);
        CaseRef ref = find.get(caseId);
        carrier.of(ref, actor);
        AssessmentRules.check(assessment);
        if (version != null && version != ref.version()) {
            throw ProblemException.stale("casework.case.stale", ref.number());
        }
        if (ref.state() == CaseState.CLOSED) {
            throw ProblemException.conflict("casework.case.closed", ref.number());
        }
        DecisionRecord decision =
                decisions.decide("UrgencyDecision", AssessmentRules.urgencyInputs(assessment), Subject.ofCase(caseId));
        store(ref, assessment, decision, actor);
        openTasks.completeIfOpen(TASK, Subject.ofCase(caseId), Map.of());
    }

    private void store(CaseRef ref, Assessment given, DecisionRecord decision, Actor actor) {
        Urgency urgency = Urgency.valueOf(decision.output("urgency"));
        int updated = cases.assess(ref.id(), given.fields(), given.problems(), given.grounds(), urgency, ref.version());
        if (updated == 0) {
            throw ProblemException.stale("casework.case.stale", ref.number());
        }
        assessments.insert(ref.id(), given, time.now(), actor.personId(), decision.id());
        index.refresh(ref);
        timeline.record(ref.id(), "ASSESSED", Map.of("fields", String.join(",", given.fields())), actor);
        timeline.record(
                ref.id(),
                "URGENCY_DECIDED",
                Map.of(
                        "urgency",
                        urgency.name(),
                        "reason",
                        decision.output("reasonCode"),
                        "decisionRecord",
                        String.valueOf(decision.id())),
                actor);
    }
}
