package jp.kasane.privacy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One record about somebody, as it goes into the file that answers a disclosure request.
 *
 * @param kind code such as {@code ASSESSMENT}; its wording is the message {@code retention.held.<kind>}
 * @param id of the record within its kind
 * @param memberId the household member that it is about; null when it concerns the case as a whole
 * @param on day of the record in Japan; null when it has none
 */
public record HeldRecord(
        String kind,
        long id,
        @Nullable Long memberId,
        @Nullable LocalDate on,
        List<Field> fields) {

    /** What of a field may concern somebody else. */
    public enum Concern {
        /** codes, days and what is about the person alone */
        OWN,
        /** free words: others may be named in them */
        WORDS,
        /** who told it, or who wrote it: a source */
        SOURCE
    }

    /** @param name code; its wording is the message {@code retention.field.<name>} */
    public record Field(String name, String text, Concern concern) {}

    public static HeldRecord of(String kind, long id) {
        return new HeldRecord(kind, id, null, null, List.of());
    }

    /**
     * A row as a statement tells it: its columns are {@code id}, {@code on} (a day, optional) and one per field, named
     * by its concern and its name, e.g. {@code words:reason}.
     */
    public static HeldRecord ofRow(String kind, Map<String, Object> row) {
        HeldRecord record = of(kind, ((Number) row.get("id")).longValue());
        if (row.get("on") instanceof Date day) {
            record = record.on(day.toLocalDate());
        }
        for (Map.Entry<String, Object> column : row.entrySet()) {
            String[] named = column.getKey().split(":", 2);
            if (named.length == 2) {
                record = record.with(named[1], column.getValue(), Concern.valueOf(named[0].toUpperCase(Locale.ROOT)));
            }
        }
        return record;
    }

    public HeldRecord of(@Nullable Long member) {
        return new HeldRecord(kind, id, member, on, fields);
    }

    public HeldRecord on(@Nullable LocalDate day) {
        return new HeldRecord(kind, id, memberId, day, fields);
    }

    /** Adds a field; one without text is left out. */
    public HeldRecord own(String name, @Nullable Object text) {
        return with(name, text, Concern.OWN);
    }

    public HeldRecord words(String name, @Nullable Object text) {
        return with(name, text, Concern.WORDS);
    }

    public HeldRecord source(String name, @Nullable Object text) {
        return with(name, text, Concern.SOURCE);
    }

    /** With its free words as they are after the masking; for others of whom only the keeping module knows. */
    public HeldRecord masked(UnaryOperator<String> masking) {
        return new HeldRecord(
                kind,
                id,
                memberId,
                on,
                fields.stream()
                        .map(field -> field.concern() == Concern.WORDS
                                ? new Field(field.name(), masking.apply(field.text()), Concern.WORDS)
                                : field)
                        .toList());
    }

    private HeldRecord with(String name, @Nullable Object value, Concern concern) {
        String text = value == null ? "" : String.valueOf(value);
        if (text.isBlank()) {
            return this;
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, text, concern));
        return new HeldRecord(kind, id, memberId, on, List.copyOf(more));
    }
}
