package jp.kasane.followup;

/**
 * How agreed actions fared.
 *
 * @param created all that were agreed
 * @param onTime reported on or before the due date
 * @param late reported after the due date
 * @param open not reported yet
 * @param withdrawn not needed any more
 */
public record ActionCounts(int created, int onTime, int late, int open, int withdrawn) {}
