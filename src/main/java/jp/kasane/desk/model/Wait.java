package jp.kasane.desk.model;

/** How a waiting time is to be seen. */
public enum Wait {
    /** Nothing waits, or not for long. */
    CALM,
    /** 長い. */
    LONG,
    /** 滞り. */
    STUCK;

    private static final int LONG_DAYS = 30;

    public static Wait of(long days) {
        if (days >= Need.LONG_DAYS) {
            return STUCK;
        }
        return days >= LONG_DAYS ? LONG : CALM;
    }
}
