package jp.kasane.worklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.shared.Subject;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.SubjectNames;
import jp.kasane.worklist.ClaimTask;
import jp.kasane.worklist.CompleteTask;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "作業一覧")
class TaskController {

    private final Worklist worklist;
    private final ClaimTask claimTask;
    private final CompleteTask completeTask;
    private final SubjectNames names;
    private final Caller caller;

    TaskController(
            Worklist worklist, ClaimTask claimTask, CompleteTask completeTask, SubjectNames names, Caller caller) {
        this.worklist = worklist;
        this.claimTask = claimTask;
        this.completeTask = completeTask;
        this.names = names;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "自分の作業一覧（期限の早い順）")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    Page<TaskView> mine(Paging paging) {
        Page<OpenTask> page = worklist.page(caller.actor(), paging.limit(), paging.after());
        Map<Subject, String> about =
                names.of(page.items().stream().map(OpenTask::subject).toList());
        List<TaskView> tasks = page.items().stream()
                .map(task -> new TaskView(task, about.get(task.subject())))
                .toList();
        return new Page<>(tasks, page.next());
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作業を引き受ける")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    void claim(@PathVariable String id) {
        claimTask.claim(id, caller.actor());
    }

    @PostMapping("/{id}/give-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "引き受けた作業を戻す")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    void giveBack(@PathVariable String id) {
        claimTask.giveBack(id, caller.actor());
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "作業を完了する（内容は作業の種類ごとの様式）")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    void complete(@PathVariable String id, @RequestBody JsonNode body) {
        completeTask.complete(id, body, caller.actor());
    }
}
