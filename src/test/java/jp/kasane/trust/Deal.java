package jp.kasane.trust;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Deals the hostile texts out to the fields: each text before any comes again, and to no field the same kind twice while there are others. */
final class Deal {

    private static final long SEED = 500;

    private final Deque<String> stock = new ArrayDeque<>();
    private final Map<TextField, Set<Integer>> kinds = new HashMap<>();
    private final Set<String> dealt = new HashSet<>();

    String next(TextField field) {
        Set<Integer> had = kinds.computeIfAbsent(field, f -> new HashSet<>());
        if (had.size() == HostileTexts.kinds()) {
            had.clear();
        }
        String text = taken(had);
        if (text == null) {
            List<String> all = new ArrayList<>(HostileTexts.all());
            Collections.shuffle(all, new Random(SEED));
            stock.addAll(all);
            text = taken(had);
        }
        had.add(HostileTexts.kindOf(String.valueOf(text)));
        dealt.add(text);
        return String.valueOf(text);
    }

    private @org.jspecify.annotations.Nullable String taken(Set<Integer> had) {
        for (Iterator<String> each = stock.iterator(); each.hasNext(); ) {
            String text = each.next();
            if (!had.contains(HostileTexts.kindOf(text))) {
                each.remove();
                return text;
            }
        }
        return null;
    }

    /** How many different texts were dealt. */
    int dealt() {
        return dealt.size();
    }
}
