package jp.kasane.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in the file for the person.
 *
 * @param key kind and id, by which it can be left out
 * @param ground of 78条1項, when it is left out; it then has no fields
 */
public record DisclosedRecord(
        String key,
        String kind,
        @Nullable LocalDate on,
        @Nullable String ground,
        List<Field> fields) {

    /** @param masked whether something of it concerns others and was replaced */
    public record Field(String name, String text, boolean masked) {}

    DisclosedRecord leftOut(String why) {
        return new DisclosedRecord(key, kind, on, why, List.of());
    }

    long maskedFields() {
        return fields.stream().filter(Field::masked).count();
    }
}
