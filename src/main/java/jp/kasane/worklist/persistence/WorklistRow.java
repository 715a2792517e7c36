package jp.kasane.worklist.persistence;

import java.time.OffsetDateTime;
import java.util.Set;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.worklist.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code worklist_task}.
 *
 * @param office those of the group for whom it is kept; null for all of them
 */
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
        @Nullable String office,
        @Nullable Long assigneeId,
        @Nullable OffsetDateTime dueAt,
        OffsetDateTime sortAt,
        OffsetDateTime createdAt) {

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    /** Whether it is the task of somebody for whom tasks of these names are kept. */
    public boolean isFor(Set<String> groups) {
        return candidateGroup != null
                && groups.contains(office == null ? candidateGroup : candidateGroup + "@" + office);
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
