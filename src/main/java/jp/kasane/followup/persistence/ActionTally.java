package jp.kasane.followup.persistence;

/**
 * Actions that are not finished.
 *
 * @param mine the person is to do
 * @param visible the person may see
 * @param late visible, past their due date and not reported
 */
public record ActionTally(int mine, int visible, int late) {}
