package jp.kasane.systembuilding;

import java.util.List;

/** What reports ask about community issues. */
public interface Issues {
    /** All issues, oldest first. */
    List<IssueSummary> summaries();
}
