package jp.kasane.systembuilding;

import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * An issue to be opened.
 *
 * @param councilCode where it was raised
 * @param cases the cases that feed it
 * @param splitFrom the issue it was split from
 */
record NewIssueCommand(
        long id,
        String title,
        String description,
        Theme theme,
        String councilCode,
        long decisionRecordId,
        List<IssueCase> cases,
        @Nullable Long splitFrom,
        Actor actor) {}
