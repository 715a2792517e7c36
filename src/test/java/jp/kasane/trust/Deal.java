package jp.kasane.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Deals the hostile texts out to the fields, one for each field in a round. The fields begin at different places of the
 * same shuffled row, so that one form holds many kinds and every text was somewhere after a round or two; after as many
 * rounds as there are texts each field had each of them.
 */
final class Deal {

    private static final long SEED = 500;
    private static final int APART = 7;

    private final List<String> row = new ArrayList<>(HostileTexts.all());
    private final Map<TextField, Integer> places = new HashMap<>();

    Deal() {
        Collections.shuffle(row, new Random(SEED));
    }

    /** @param round counted from 0 */
    String text(TextField field, int round) {
        int place = places.computeIfAbsent(field, f -> places.size() * APART);
        return row.get((place + round) % row.size());
    }
}
