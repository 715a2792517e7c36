package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kanji that are written in several forms (斎 齋 斉 齊), each form by one that stands for all. */
final class KanjiVariants {

    private static final Map<Integer, Integer> BASES = read();

    private KanjiVariants() {}

    static int base(int codePoint) {
        return BASES.getOrDefault(codePoint, codePoint);
    }

    /** Every form of the character, itself included. For tests that disguise names. */
    static List<Integer> formsOf(int codePoint) {
        int base = base(codePoint);
        List<Integer> forms = new ArrayList<>(List.of(base));
        BASES.forEach((form, to) -> {
            if (to == base && form != base) {
                forms.add(form);
            }
        });
        return forms;
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> bases = new HashMap<>();
        for (List<String> row : DataTable.read("kanji-variants.tsv")) {
            int first = row.get(0).codePointAt(0);
            int base = bases.getOrDefault(first, first);
            for (String form : row.get(1).split(" ")) {
                unite(bases, form.codePointAt(0), base);
            }
        }
        return Map.copyOf(bases);
    }

    /** Families that share a form become one. */
    private static void unite(Map<Integer, Integer> bases, int form, int base) {
        int old = bases.getOrDefault(form, form);
        if (old != base) {
            bases.replaceAll((each, to) -> to == old ? base : to);
            bases.put(old, base);
            bases.put(form, base);
        }
    }
}
