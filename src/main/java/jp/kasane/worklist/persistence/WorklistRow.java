package jp.kasane.worklist.persistence;

import java.time.OffsetDateTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.worklist.OpenTask;
import org.jspecify.annotations.Nullable;

/** A row of {@code worklist_task}. */
public record WorklistRow(
        long seq,
        String taskId,
        String definitionKey,
        String processKey,
        String businessKey,
        String name,
        String formKey,
        SubjectType subjectType,
        long subjectId,
        @Nullable String candidateGroup,
        @Nullable Long assigneeId,
        @Nullable OffsetDateTime dueAt,
        OffsetDateTime sortAt,
        OffsetDateTime createdAt) {

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public OpenTask toTask() {
        return new OpenTask(
                taskId,
                definitionKey,
                processKey,
                businessKey,
                name,
                formKey,
                subject(),
                candidateGroup,
                assigneeId,
                dueAt,
                createdAt);
    }
}
