package jp.kasane.retention.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.council.Councils;
import jp.kasane.retention.DisclosedRecord;
import jp.kasane.shared.JapaneseDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns what records keep as codes into the words that the person knows from the pages and papers of Kasane. */
@Component
public class CodesInWords {

    /** Beginnings of the message keys by the field's name; the first that knows the code counts. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("fields", List.of("casework.field.")),
            Map.entry("problems", List.of("casework.problem.")),
            Map.entry("urgency", List.of("casework.urgency.")),
            Map.entry(
                    "state",
                    List.of("casework.state.", "followup.state.", "escalation.status.", "retention.request-state.")),
            Map.entry("sex", List.of("casework.sex.")),
            Map.entry("givenBy", List.of("privacy.given-by.")),
            Map.entry("method", List.of("privacy.method.")),
            Map.entry("purposes", List.of("privacy.purpose.")),
            Map.entry("items", List.of("privacy.item.")),
            Map.entry("recipients", List.of("retention.recipient.")),
            Map.entry("disclosure", List.of("privacy.level.")),
            Map.entry("conclusion", List.of("meeting.ConclusionType.")),
            Map.entry("referralKind", List.of("escalation.kind.")),
            Map.entry("result", List.of("escalation.monitoring-result.")),
            Map.entry("closingReason", List.of("casework.value.")),
            Map.entry("basis", List.of("retention.basis.")),
            Map.entry("topics", List.of("casework.topic.")),
            Map.entry("topTopic", List.of("casework.topic.")),
            Map.entry("grounds", List.of("casework.ground.")),
            Map.entry("measure", List.of("privacy.measure.")),
            Map.entry("decision", List.of("escalation.decision.")),
            Map.entry("minutesSection", List.of("retention.minutes.")),
            Map.entry("answer", List.of("meeting.ReplyAnswer.")),
            Map.entry("finding", List.of("oversight.finding.")),
            Map.entry("secrecy", List.of("council.page.secrecy.")),
            Map.entry("enabled", List.of("retention.enabled.")),
            Map.entry("accountChange", List.of("identity.change.")),
            Map.entry("came", List.of("retention.came.")),
            Map.entry("role", List.of("council.seat.role.", "council.role.")));

    private static final List<String> COUNCILS = List.of("council", "fromCouncil", "toCouncil", "recipients");

    private final MessageSource messages;
    private final Councils councils;

    CodesInWords(MessageSource messages, Councils councils) {
        this.messages = messages;
        this.councils = councils;
    }

    /** What was written by people stays as it is. */
    public String of(DisclosedRecord.Field field, Locale locale) {
        if (COUNCILS.contains(field.name()) || WORDS.containsKey(field.name())) {
            return Arrays.stream(field.text().split(" "))
                    .map(code -> word(field.name(), code, locale))
                    .collect(Collectors.joining("、"));
        }
        return day(field.text());
    }

    private String word(String name, String code, Locale locale) {
        for (String beginning : WORDS.getOrDefault(name, List.of())) {
            String word = messages.getMessage(beginning + code, null, "", locale);
            if (word != null && !word.isEmpty()) {
                return word;
            }
        }
        return councils.all().stream()
                .filter(council -> council.code().equals(code))
                .map(council -> council.name())
                .findFirst()
                .orElse(code);
    }

    /** A day in 和暦; anything else as it is. */
    private static String day(String text) {
        if (text.length() != 10) {
            return text;
        }
        try {
            return JapaneseDates.format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
