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

    /**
     * @param note what was seen; must be given when the case is taken up again
     * @throws ProblemException as {@link RequireCarrier}; CONFLICT when no monitoring of the case waits
     */
    @Transactional
    public void monitor(long caseId, MonitoringResult result, @Nullable String note, Actor actor) {
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
        if (monitorings.done(waiting.id(), result, note, actor.personId(), time.now()) == 0) {
            throw ProblemException.conflict(
                    "escalation.monitoring.none", cases.get(caseId).number());
        }
        steps.record(caseId, "MONITORED", actor, Map.of("result", result));
        tasks.complete("UserTask_MonitorCase", Subject.ofCase(caseId), Map.of("monitoring", result.name()));
    }
}
