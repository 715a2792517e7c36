package jp.kasane.worklist;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.kasane.engine.OpenedTask;
import jp.kasane.engine.UserTaskObserver;
import jp.kasane.worklist.persistence.WorklistMapper;
import jp.kasane.worklist.persistence.WorklistRow;
import org.springframework.stereotype.Component;

/** Keeps one row per open user task, in the transaction in which the engine opens or ends it. */
@Component
class WorklistObserver implements UserTaskObserver {

    /** Sorts tasks without a due date behind all others. */
    private static final OffsetDateTime NO_HURRY = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private final WorklistMapper mapper;
    private final TaskGroups groups;

    WorklistObserver(WorklistMapper mapper, TaskGroups groups) {
        this.mapper = mapper;
        this.groups = groups;
    }

    @Override
    public void opened(OpenedTask task) {
        mapper.insert(new WorklistRow(
                0,
                task.id(),
                task.definitionKey(),
                task.processKey(),
                task.businessKey(),
                task.name(),
                task.formKey(),
                task.subject().type(),
                task.subject().id(),
                task.group(),
                groups.office(task.group(), task.subject()),
                task.assigneeId(),
                task.dueAt(),
                task.dueAt() == null ? NO_HURRY : task.dueAt(),
                task.createdAt()));
    }

    @Override
    public void closed(String taskId) {
        mapper.delete(taskId);
    }
}
