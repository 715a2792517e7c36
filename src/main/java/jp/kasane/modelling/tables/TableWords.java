package jp.kasane.modelling.tables;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Inputs and answers of tables as people call them. */
final class TableWords {

    /** Where the words of an input's or output's codes stand, by its name; first found counts. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "kind", List.of("meeting.ItemKind."),
            "field", List.of("casework.field."),
            "legalMode", List.of("council.page.legal."),
            "secrecy", List.of("council.page.secrecy."),
            "level", List.of("privacy.level."),
            "outcome", List.of("escalation.outcome."),
            "reasonCode", List.of("escalation.reason.", "meeting.page.why."));

    private static final List<String> COMMON = List.of("modelling.value.", "escalation.value.");

    private final MessageSource messages;
    private final Locale language;

    TableWords(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** Inputs as one sentence part, e.g. 「年齢: 60以上、緊急度: 高い または 緊急」. */
    String sides(List<Region.Side> sides) {
        return sides.isEmpty()
                ? text("modelling.table.whatever")
                : sides.stream()
                        .map(side -> text("modelling.table.side", side.label(), spans(side.expression(), side.spans())))
                        .collect(Collectors.joining(text("modelling.table.and")));
    }

    String spans(String input, List<Span> spans) {
        return spans.stream().map(span -> span(input, span)).collect(Collectors.joining(text("modelling.table.or")));
    }

    /** @param name of the input or output */
    String value(String name, @Nullable Object value) {
        if (value == null) {
            return text("modelling.table.none");
        }
        if (value instanceof Boolean flag) {
            return text(flag ? "modelling.table.yes" : "modelling.table.no");
        }
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString().replace('T', ' ');
        }
        return value instanceof String code ? code(name, code) : value.toString();
    }

    /** What an input is called where no table has a heading for it. */
    String input(String name) {
        String word = messages.getMessage("escalation.input." + name, null, name, language);
        return word == null ? name : word;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private String code(String name, String code) {
        if (code.isEmpty()) {
            return text("modelling.table.empty");
        }
        return Stream.of(List.of("modelling.value." + name + "."), GROUPS.getOrDefault(name, List.of()), COMMON)
                .flatMap(List::stream)
                .map(group -> messages.getMessage(group + code, null, "", language))
                .filter(word -> word != null && !word.isEmpty())
                .findFirst()
                .orElse(code);
    }

    private String span(String input, Span span) {
        if (span.other()) {
            return text("modelling.table.other");
        }
        if (span.single()) {
            return value(input, span.low());
        }
        String low = span.low() == null
                ? ""
                : text(span.withLow() ? "modelling.table.from" : "modelling.table.above", value(input, span.low()));
        String high = span.high() == null
                ? ""
                : text(span.withHigh() ? "modelling.table.to" : "modelling.table.below", value(input, span.high()));
        if (low.isEmpty() && high.isEmpty()) {
            return text("modelling.table.any");
        }
        return low.isEmpty() || high.isEmpty() ? low + high : text("modelling.table.both", low, high);
    }
}
