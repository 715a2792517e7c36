package jp.kasane.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.TaskCompletion;
import jp.kasane.worklist.persistence.WorklistMapper;
import jp.kasane.worklist.persistence.WorklistRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finishes a task from the worklist by handing the form's content to the feature that owns the form. */
@Service
public class CompleteTask {

    private final WorklistMapper mapper;
    private final TaskGroups groups;
    private final Map<String, TaskCompletion> byFormKey;

    CompleteTask(WorklistMapper mapper, TaskGroups groups, List<TaskCompletion> completions) {
        this.mapper = mapper;
        this.groups = groups;
        this.byFormKey = completions.stream().collect(Collectors.toMap(TaskCompletion::formKey, Function.identity()));
    }

    /**
     * @throws ProblemException FORBIDDEN when it is not the actor's; CONFLICT when it is done or claimed by somebody
     *     else; and whatever the feature's use case refuses
     */
    @Transactional
    public void complete(String taskId, JsonNode body, Actor actor) {
        // not locked here: the feature's use case locks its own record first and the task last, as its endpoint does
        WorklistRow row = mapper.find(taskId).orElseThrow(() -> ProblemException.conflict("worklist.not-open"));
        requireMayDo(row, actor);
        TaskCompletion completion = byFormKey.get(row.formKey());
        if (completion == null) {
            throw ProblemException.conflict("worklist.no-form");
        }
        completion.complete(row.subject(), body, actor);
    }

    private void requireMayDo(WorklistRow row, Actor actor) {
        Long assignee = row.assigneeId();
        if (assignee != null && assignee == actor.personId()) {
            return;
        }
        if (!row.isFor(groups.of(actor.personId()))) {
            throw ProblemException.forbidden("worklist.not-yours");
        }
        if (assignee != null) {
            throw ProblemException.conflict("worklist.already-claimed");
        }
    }
}
