package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.casework.RequireCarrier;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** モニタリング: a CSW looks how a supported case goes on, and says whether it goes on, ends or is taken up again. */
@Service
public class MonitorCase {

    private final CaseSteps steps;
    private final Cases cases;
    private final RequireCarrier carrier;
    private final People people;
    private final MonitoringMapper monitorings;
    private final OpenTasks tasks;
    private final CurrentTime time;

    MonitorCase(
            CaseSteps steps,
            Cases cases,
            RequireCarrier carrier,
            People people,
            MonitoringMapper monitorings,
            OpenTasks tasks,
            CurrentTime time) {
        this.steps = steps;
        this.cases = cases;
        this.carrier = carrier;
        this.people = people;
        this.monitorings = monitorings;
        this.tasks = tasks;
        this.time = time;
    }

    /** Where it closes the case, because its goals are met. */
    @Transactional
    public void monitor(long caseId, MonitoringResult result, @Nullable String note, Actor actor) {
        monitor(caseId, result, null, note, actor);
    }

    /**
     * @param closing why the case is closed, and only then; {@code GOALS_MET} when it is not said
     * @param note what was seen; must be given when the case is taken up again
     * @throws ProblemException as {@link RequireCarrier}; CONFLICT when no monitoring of the case waits
     */
    @Transactional
    public void monitor(
            long caseId, MonitoringResult result, @Nullable ClosingReason closing, @Nullable String note, Actor actor) {
        people.require(Policy.MONITOR_CASE, actor);
        carrier.of(caseId, actor);
        steps.lock(caseId);
        Monitoring waiting = monitorings
                .open(caseId)
                .orElseThrow(() -> ProblemException.conflict(
                        "escalation.monitoring.none", cases.get(caseId).number()));
        if (result == MonitoringResult.REOPEN && (note == null || note.isBlank())) {
            throw ProblemException.invalid("note", "escalation.monitoring.note-missing");
        }
        ClosingReason reason = reason(result, closing);
        if (monitorings.done(waiting.id(), result, reason, note, actor.personId(), time.now()) == 0) {
            throw ProblemException.conflict(
                    "escalation.monitoring.none", cases.get(caseId).number());
        }
        steps.record(caseId, "MONITORED", actor, Map.of("result", result));
        tasks.complete("UserTask_MonitorCase", Subject.ofCase(caseId), Map.of("monitoring", result.name()));
    }

    private static @Nullable ClosingReason reason(MonitoringResult result, @Nullable ClosingReason said) {
        if (result == MonitoringResult.CLOSE) {
            return said == null ? ClosingReason.GOALS_MET : said;
        }
        if (said != null) {
            throw ProblemException.invalid("closingReason", "escalation.monitoring.closing-reason-unfit");
        }
        return null;
    }
}
