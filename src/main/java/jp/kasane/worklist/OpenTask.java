package jp.kasane.worklist;

import java.time.OffsetDateTime;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/** A user task that waits for a person. Components as in {@link jp.kasane.engine.OpenedTask}. */
public record OpenTask(
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
