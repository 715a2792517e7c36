package jp.kasane.followup.persistence;

/**
 * Actions that are not finished.
 *
 * @param mine the person is to do
 * @param visible the person may see
 * @param late visible, past their due date and not reported
 */
public record ActionTally(int mine, int visible, int late) {

    /** Where counting stops. */
    public static final int MOST = 1000;

    /** The number as people read it: 12, or 1000+ where counting stopped. */
    public static String text(int count) {
        return count >= MOST ? MOST + "+" : String.valueOf(count);
    }

    public String mineText() {
        return text(mine);
    }

    public String visibleText() {
        return text(visible);
    }

    public String lateText() {
        return text(late);
    }
}
