package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.engine.DueJobs;
import jp.kasane.engine.EngineClock;
import jp.kasane.engine.NightlyRun;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.Meetings;
import jp.kasane.rehearsal.model.CaseRow;
import jp.kasane.shared.Actor;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.Worklist;
import org.springframework.stereotype.Component;

/** One day of the year: timers and desk work in the morning, sessions in the afternoon, the nightly checks at night. */
@Component
class SimulatedDay {

    private static final int MORNING = 9;
    private static final int AFTERNOON = 16;
    private static final int NIGHT = 23;
    /** A case that climbs the whole ladder in a day needs fewer. */
    private static final int MOST_PASSES = 40;

    private final EngineClock clock;
    private final DueJobs timers;
    private final NightlyRun nightly;
    private final Meetings meetings;
    private final Worklist worklist;
    private final SimulatedIntake intake;
    private final SimulatedSession session;
    private final SimulatedPeople people;
    private final Map<String, TaskRoutine> routines = new HashMap<>();

    SimulatedDay(
            EngineClock clock,
            DueJobs timers,
            NightlyRun nightly,
            Meetings meetings,
            Worklist worklist,
            SimulatedIntake intake,
            SimulatedSession session,
            SimulatedPeople people,
            List<RoutineSet> routineSets) {
        this.clock = clock;
        this.timers = timers;
        this.nightly = nightly;
        this.meetings = meetings;
        this.worklist = worklist;
        this.intake = intake;
        this.session = session;
        this.people = people;
        routineSets.forEach(set -> routines.putAll(set.routines()));
    }

    void live(LocalDate day, List<CaseRow> received) {
        clock.set(Days.at(day, MORNING));
        received.forEach(intake::receive);
        timers.fire();
        workThroughTheTasks(day);
        clock.set(Days.at(day, AFTERNOON));
        meetings.startingOn(day).stream()
                .filter(meeting -> meeting.state() == MeetingState.CONVENED)
                .forEach((Meeting meeting) -> session.hold(meeting));
        workThroughTheTasks(day);
        clock.set(Days.at(day, NIGHT));
        nightly.run(day);
    }

    /** Doing one task may bring about the next; goes on until nobody has anything left for today. */
    private void workThroughTheTasks(LocalDate day) {
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            if (doWhatIsDue(day) == 0) {
                return;
            }
        }
        throw new IllegalStateException("the work of " + day + " does not end");
    }

    private long doWhatIsDue(LocalDate day) {
        return worklist.everybodys().stream().filter(task -> doIfDue(task, day)).count();
    }

    private boolean doIfDue(OpenTask task, LocalDate day) {
        TaskRoutine routine = routines.get(task.formKey());
        if (routine == null || !routine.due().on(task, day)) {
            return false;
        }
        routine.work().by(task, actorFor(task));
        return true;
    }

    private Actor actorFor(OpenTask task) {
        Long assignee = task.assigneeId();
        if (assignee != null) {
            return new Actor(assignee);
        }
        String group = task.group();
        if (group == null) {
            throw new IllegalStateException(task.definitionKey() + " is nobody's");
        }
        return people.of(group);
    }
}
