package jp.kasane.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What one side asked of the database. Counts while it is switched on; used by one thread. */
final class Tally {

    private static final Pattern LISTS = Pattern.compile("\\([^()]*\\?[^()]*\\)(\\s*,\\s*\\([^()]*\\?[^()]*\\))+");
    private static final Pattern PLACES = Pattern.compile("\\?(\\s*,\\s*\\?)+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHAPE = 130;

    private final Map<String, Long> shapes = new HashMap<>();
    private boolean on;
    private boolean open;
    private boolean written;
    long statements;
    long roundTrips;
    long transactions;
    long commits;
    long nanos;

    void measure(Runnable work) {
        on = true;
        long begun = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - begun;
        on = false;
    }

    /**
     * @param count how many statements the round trip carried
     * @param autoCommit whether it is a transaction by itself
     */
    void executed(String sql, int count, boolean autoCommit) {
        if (!on) {
            return;
        }
        statements += count;
        roundTrips++;
        String shape = shape(sql);
        shapes.merge(shape, (long) count, Long::sum);
        open = true;
        written |= !shape.toLowerCase(java.util.Locale.ROOT).startsWith("select");
        if (autoCommit) {
            ended();
        }
    }

    /** A transaction that did something was committed; one that only read is no commit worth the name. */
    void ended() {
        if (on && open) {
            transactions++;
            commits += written ? 1 : 0;
        }
        open = false;
        written = false;
    }

    List<Map.Entry<String, Long>> mostFrequent(int count) {
        return shapes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .toList();
    }

    private static String shape(String sql) {
        String flat = SPACES.matcher(sql).replaceAll(" ").trim();
        flat = PLACES.matcher(LISTS.matcher(flat).replaceAll("(..),(..)")).replaceAll("?..");
        int from = flat.indexOf(" from ");
        String shown =
                flat.startsWith("select") && from > 40 ? flat.substring(0, 30) + " …" + flat.substring(from) : flat;
        return shown.length() > SHAPE ? shown.substring(0, SHAPE) : shown;
    }
}
