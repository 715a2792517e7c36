package jp.kasane.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.worklist.CompleteTask;
import jp.kasane.worklist.OpenTask;
import org.springframework.stereotype.Component;

/** What simulated people do with community issues: common to all districts, tried for a month, then carried out. */
@Component
class IssueRoutines implements RoutineSet {

    private static final int TRIAL_BEGINS_AFTER = 14;
    private static final int TRIAL_LASTS = 30;

    private final CompleteTask completeTask;
    private final ObjectMapper json;
    private final CurrentTime time;

    IssueRoutines(CompleteTask completeTask, ObjectMapper json, CurrentTime time) {
        this.completeTask = completeTask;
        this.json = json;
        this.time = time;
    }

    @Override
    public Map<String, TaskRoutine> routines() {
        return Map.of(
                "systembuilding/sort-issue", TaskRoutine.atOnce(this::sort),
                "systembuilding/trial", TaskRoutine.after(TRIAL_BEGINS_AFTER, this::tryOut),
                "systembuilding/roll-out", TaskRoutine.after(TRIAL_LASTS, this::rollOut));
    }

    private void sort(OpenTask task, Actor actor) {
        ObjectNode form = json.createObjectNode()
                .put("sorting", "COMMON")
                .put("urgency", 3)
                .put("commonality", 3)
                .put("feasibility", 3);
        completeTask.complete(task.id(), form, actor);
    }

    private void tryOut(OpenTask task, Actor actor) {
        completeTask.complete(task.id(), arrangement("from"), actor);
    }

    private void rollOut(OpenTask task, Actor actor) {
        completeTask.complete(task.id(), arrangement("since"), actor);
    }

    private ObjectNode arrangement(String dateField) {
        return json.createObjectNode()
                .put("arrangement", "演習: 新たなしくみ")
                .put(dateField, time.today().toString());
    }
}
