package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Different answers of a replay, numbered from 0 as they come up. */
final class Verdicts {

    private final Map<Verdict, Integer> numbers = new HashMap<>();
    private final List<Verdict> all = new ArrayList<>();

    int number(Verdict verdict) {
        return numbers.computeIfAbsent(verdict, each -> {
            all.add(each);
            return all.size() - 1;
        });
    }

    Verdict get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }
}
