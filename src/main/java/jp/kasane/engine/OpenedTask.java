package jp.kasane.engine;

import java.time.OffsetDateTime;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A user task at the moment the engine created it.
 *
 * @param id the engine's task id
 * @param definitionKey id of the BPMN element, e.g. {@code UserTask_SetAgenda}
 * @param processKey id of the process, e.g. {@code MeetingCycleProcess}
 * @param businessKey the process instance's business key
 * @param name the label drawn in the diagram
 * @param formKey which form completes it, e.g. {@code meeting/set-agenda}
 * @param subject what it is about
 * @param group who may do it, e.g. {@code D07:SECRETARIAT}; null when only the assignee may
 * @param assigneeId the person who must do it; null while unclaimed
 * @param dueAt when it should be done
 * @param createdAt when it came into being
 */
public record OpenedTask(
        String id,
        String definitionKey,
        String processKey,
        String businessKey,
        String name,
        String formKey,
        Subject subject,
        @Nullable String group,
        @Nullable Long assigneeId,
        @Nullable OffsetDateTime dueAt,
        OffsetDateTime createdAt) {}
