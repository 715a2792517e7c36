package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.Map;

/** Whole texts and what stands in their place after an erasure, for a statement that replaces them. */
public final class ErasedTexts {

    private final List<String> before;
    private final List<String> after;

    private ErasedTexts(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static ErasedTexts of(Map<String, String> changed) {
        return new ErasedTexts(List.copyOf(changed.keySet()), List.copyOf(changed.values()));
    }

    public boolean isEmpty() {
        return before.isEmpty();
    }

    /** Texts that somebody was recognisable in, each once; as an array, which the database takes. */
    public String[] getBefore() {
        return before.toArray(String[]::new);
    }

    /** In the same order, what becomes of them. */
    public String[] getAfter() {
        return after.toArray(String[]::new);
    }
}
