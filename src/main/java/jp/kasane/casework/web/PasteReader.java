package jp.kasane.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.ReceiveSeveral;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.model.PastedTable;
import jp.kasane.casework.model.PastedTable.Row;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Understands pasted rows: what is chosen may be written as on the forms or as its code. */
@Component
class PasteReader {

    private static final Pattern SEPARATOR = Pattern.compile("[;；、,，・/／\\n]+");
    private static final Pattern PEOPLE = Pattern.compile("[;；、,，\\n]+");
    /** 大浦 ヨシ（本人・80代） */
    private static final Pattern PERSON = Pattern.compile("(.+?)\\s*[(（](.+?)(?:[・･]\\s*([0-9０-９]{1,3})代)?[)）]\\s*");

    private final CaseCodes codes;
    private final ReceiveSeveral receive;
    private final MessageSource messages;

    PasteReader(CaseCodes codes, ReceiveSeveral receive, MessageSource messages) {
        this.codes = codes;
        this.receive = receive;
        this.messages = messages;
    }

    /**
     * @param intake null when the row cannot be taken in
     * @param problem why not, in words; null when it can
     */
    record PastedCase(
            Row row, @Nullable Intake intake, @Nullable String problem) {}

    /** @throws ProblemException INVALID naming {@code text} when it is no table */
    List<PastedCase> read(String text) {
        return PastedTable.read(text).stream().map(this::read).toList();
    }

    /** How many of the rows can be taken in. */
    public long good(List<PastedCase> rows) {
        return rows.stream().filter(row -> row.problem() == null).count();
    }

    public Set<String> columns() {
        return PastedTable.COLUMNS.keySet();
    }

    private PastedCase read(Row row) {
        try {
            Intake intake = intake(row);
            receive.check(intake);
            return new PastedCase(row, intake, null);
        } catch (ProblemException problem) {
            return new PastedCase(row, null, words(problem));
        }
    }

    private Intake intake(Row row) {
        return new Intake(
                Typed.date("receivedOn", row.cell("receivedOn")),
                district(row.cell("district")),
                row.cell("title"),
                row.cell("route").isEmpty() ? "OTHER" : code("route", codes.routes(), row.cell("route")),
                Set.of(),
                null,
                codes("fields", codes.fields(), row.cell("fields")),
                row.cell("freeText"),
                row.cell("urgency").isEmpty()
                        ? Urgency.NORMAL
                        : Urgency.valueOf(code("urgency", codes.urgencies(), row.cell("urgency"))),
                Set.of(),
                people(row.cell("members")));
    }

    private String district(String told) {
        return codes.areas().stream()
                .filter(area ->
                        area.value().equalsIgnoreCase(told) || area.label().equals(told))
                .map(Option::value)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("district", "casework.area.unknown"));
    }

    private Set<String> codes(String field, List<Option> options, String told) {
        return Stream.of(SEPARATOR.split(told))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> code(field, options, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String code(String field, List<Option> options, String told) {
        return options.stream()
                .filter(option -> option.value().equals(told.toUpperCase(Locale.ROOT))
                        || label(option).equals(told))
                .map(Option::value)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        field,
                        "casework.paste.unknown",
                        options.stream().map(this::label).collect(Collectors.joining("・"))));
    }

    private static List<HouseholdMember> people(String told) {
        return Stream.of(PEOPLE.split(told))
                .map(String::strip)
                .filter(person -> !person.isEmpty())
                .map(PasteReader::person)
                .toList();
    }

    private static HouseholdMember person(String told) {
        Matcher match = PERSON.matcher(told);
        if (!match.matches()) {
            throw ProblemException.invalid("members", "casework.paste.person");
        }
        Integer band = match.group(3) == null ? null : Typed.whole("members", match.group(3));
        return new HouseholdMember(
                match.group(1).strip(), null, match.group(2).strip(), null, null, band, null, null, null);
    }

    private String label(Option option) {
        return messages.getMessage(option.label(), null, option.label(), LocaleContextHolder.getLocale());
    }

    private String words(ProblemException problem) {
        var locale = LocaleContextHolder.getLocale();
        String field = problem.field() == null ? "" : problem.field().replaceAll("\\[.*", "");
        String column = messages.getMessage("casework.page.paste.column." + field, null, "", locale);
        String what = messages.getMessage(problem.messageKey(), problem.arguments(), locale);
        return column == null || column.isEmpty() ? what : column + ": " + what;
    }
}
