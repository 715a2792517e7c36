package jp.kasane.shared;

import java.time.ZoneId;
import java.util.TimeZone;

/**
 * The zone in which this process counts time. The process engine keeps times without a zone, reads and writes them in that
 * of the process, and takes the hours of its clean-up in it. A server in UTC, or two servers that differ, must not shift
 * a deadline: every process works in Japan, wherever the server stands.
 */
public final class ServerZone {

    private static final ZoneId FOUND = ZoneId.systemDefault();

    private ServerZone() {}

    /** From here on the process works in {@link CurrentTime#ZONE}. To be called before anything else. */
    public static void becomeJapan() {
        TimeZone.setDefault(TimeZone.getTimeZone(CurrentTime.ZONE));
    }

    /** The server's own zone, in which earlier versions worked. */
    public static ZoneId found() {
        return FOUND;
    }
}
