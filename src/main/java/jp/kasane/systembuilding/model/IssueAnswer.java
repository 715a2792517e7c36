package jp.kasane.systembuilding.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was carried back to a council whose case fed the issue. */
public record IssueAnswer(
        long referralId,
        long issueId,
        String councilCode,
        @Nullable LocalDate acknowledgedOn) {}
