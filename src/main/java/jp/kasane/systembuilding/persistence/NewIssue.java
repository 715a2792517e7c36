package jp.kasane.systembuilding.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issue to be stored. Components as in {@link jp.kasane.systembuilding.model.Issue}. */
public record NewIssue(
        long id,
        String title,
        String description,
        String theme,
        String raisedByCouncil,
        long raisedBy,
        LocalDate raisedOn,
        String coreCouncil,
        String systemCouncil,
        long decisionRecordId,
        @Nullable Long splitFrom) {}
