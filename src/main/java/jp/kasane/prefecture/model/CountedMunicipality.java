package jp.kasane.prefecture.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kasane.prefecture.Measure;

/**
 * What was counted in one municipality, before anything is withheld.
 *
 * @param layers names of its own layers by code, from the bottom up
 * @param counts by measure and code; what there is none of may be missing
 */
public record CountedMunicipality(String name, Map<String, String> layers, Map<Measure, Map<String, Integer>> counts) {

    /** @throws IllegalArgumentException if something was counted by a code that has no column */
    public CountedMunicipality {
        for (Measure measure : Measure.values()) {
            List<String> known = codes(measure, layers);
            for (String code : counts.getOrDefault(measure, Map.of()).keySet()) {
                if (!known.contains(code)) {
                    throw new IllegalArgumentException("no column for " + measure + " " + code);
                }
            }
        }
    }

    List<String> codes(Measure measure) {
        return codes(measure, layers);
    }

    int count(Measure measure, String code) {
        return counts.getOrDefault(measure, Map.of()).getOrDefault(code, 0);
    }

    private static List<String> codes(Measure measure, Map<String, String> layers) {
        List<String> codes = new ArrayList<>(measure.codes());
        if (measure == Measure.LAYER) {
            codes.addAll(layers.keySet());
        }
        return List.copyOf(codes);
    }
}
