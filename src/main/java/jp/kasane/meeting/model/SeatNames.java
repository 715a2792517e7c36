package jp.kasane.meeting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds a person by what is typed of the name: the whole offer, the name, or the beginning that only one has. */
public final class SeatNames {

    /**
     * Somebody at the council.
     *
     * @param kana reading of the name; null when unknown
     * @param position seat or organisation; null when none
     */
    public record Holder(
            long personId,
            String name,
            @Nullable String kana,
            @Nullable String position) {

        String label() {
            return position == null || position.isBlank() ? name : name + "（" + position + "）";
        }
    }

    private final Map<String, Holder> byLabel = new LinkedHashMap<>();

    public SeatNames(List<Holder> holders) {
        for (Holder holder : holders) {
            String label = holder.label();
            for (int twin = 2; byLabel.containsKey(label); twin++) {
                label = holder.label() + twin;
            }
            byLabel.put(label, holder);
        }
    }

    /** What a list offers, each different from the others. */
    public Set<String> labels() {
        return byLabel.keySet();
    }

    /** Empty when nobody is called so, or several. */
    public Optional<Long> find(@Nullable String typed) {
        String text = typed == null ? "" : plain(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> exact = only(entry -> plain(entry.getKey()).equals(text));
        Optional<Long> named = exact.isPresent()
                ? exact
                : only(entry -> plain(entry.getValue().name()).equals(text));
        return named.isPresent() ? named : only(entry -> begins(entry.getValue(), text));
    }

    /** The offer for a person; the person's number is never shown. */
    public Optional<String> labelOf(long personId) {
        return byLabel.entrySet().stream()
                .filter(entry -> entry.getValue().personId() == personId)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Long> only(Predicate<Map.Entry<String, Holder>> fits) {
        Set<Long> found = byLabel.entrySet().stream()
                .filter(fits)
                .map(entry -> entry.getValue().personId())
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static boolean begins(Holder holder, String text) {
        String kana = holder.kana();
        return plain(holder.name()).startsWith(text)
                || kana != null && plain(kana).startsWith(text);
    }

    /** Blanks within names are written or left out at will. */
    private static String plain(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
