package jp.kasane.systembuilding;

/**
 * An issue in one line, for reports.
 *
 * @param cases how many cases feed it
 * @param state code of its state, e.g. {@code RETURNED}
 * @param councils how many councils were answered to
 * @param answeredCouncils how many of them have acknowledged
 */
public record IssueSummary(long id, String title, int cases, String state, int councils, int answeredCouncils) {}
