package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Identifiers of machines, such as a UUID: the digits in them are nobody's telephone. Only what cannot be a number that
 * somebody wrote counts: letters right before or behind a number (TEL0766…, 090…まで) do not make it one.
 */
final class Identifiers {

    private static final Pattern UUID =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])");
    private static final Pattern RUN = Pattern.compile("[0-9A-Za-z]{8,}");
    /** Hexadecimal, with letters between digits; a letter behind a telephone number begins the next word. */
    private static final Pattern HEX = Pattern.compile("(?=.*[0-9][A-Fa-f]+[0-9])[0-9A-Fa-f]+");
    /** As TEL or FAX; identifiers hold none. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    /** TEL0766…FAX0766… changes three times between letters and digits. */
    private static final int MOST_CHANGES = 3;

    private Identifiers() {}

    /** Places of identifiers in the text, as {from, to}. */
    static List<int[]> in(String text) {
        List<int[]> found = new ArrayList<>();
        UUID.matcher(text).results().forEach(match -> found.add(new int[] {match.start(), match.end()}));
        RUN.matcher(text)
                .results()
                .filter(match -> isIdentifier(match.group()))
                .forEach(match -> found.add(new int[] {match.start(), match.end()}));
        return found;
    }

    /** Whether one of the places holds all of it. */
    static boolean hold(List<int[]> places, int from, int to) {
        return places.stream().anyMatch(place -> place[0] <= from && to <= place[1]);
    }

    private static boolean isIdentifier(String run) {
        return HEX.matcher(run).matches()
                || changes(run) > MOST_CHANGES && !WORD.matcher(run).find();
    }

    /** How often letters follow digits or digits letters. */
    private static int changes(String run) {
        int changes = 0;
        for (int i = 1; i < run.length(); i++) {
            if (Character.isDigit(run.charAt(i)) != Character.isDigit(run.charAt(i - 1))) {
                changes++;
            }
        }
        return changes;
    }
}
