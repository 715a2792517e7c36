package jp.kasane.rehearsal.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.shared.JapaneseDates;

/** Reads one row and collects everything that is wrong with it, not only the first thing. */
final class RowReader {

    private final CaseRules rules;
    private final int line;
    private final Map<String, String> cells;
    private final List<BadLine> problems = new ArrayList<>();

    RowReader(CaseRules rules, int line, Map<String, String> cells) {
        this.rules = rules;
        this.line = line;
        this.cells = cells;
    }

    CaseRow read() {
        Set<String> layers = new LinkedHashSet<>(rules.layers());
        layers.add(CaseRow.NEVER);
        return new CaseRow(
                line,
                date(),
                code("district", rules.districts()),
                text("title"),
                fields(),
                code("urgency", CaseRules.URGENCIES),
                code("consent", CaseRules.CONSENTS),
                code("supportFoundAt", layers),
                Boolean.parseBoolean(code("goodPractice", List.of("true", "false"))));
    }

    List<BadLine> problems() {
        return problems;
    }

    private LocalDate date() {
        String text = cell("receivedOn");
        try {
            LocalDate date = JapaneseDates.parse(text);
            if (!rules.year().contains(date)) {
                bad("receivedOn", "rehearsal.cases.outside-year", text);
            }
            return date;
        } catch (DateTimeException e) {
            bad("receivedOn", "rehearsal.cases.bad-date", text);
            return rules.year().start();
        }
    }

    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(Arrays.asList(cell("fields").split(";")));
        if (!CaseRules.FIELDS.containsAll(fields)) {
            bad("fields", "rehearsal.cases.unknown-code", allowed(CaseRules.FIELDS));
        }
        return fields;
    }

    private String text(String column) {
        if (cell(column).isEmpty()) {
            bad(column, "rehearsal.cases.empty", column);
        }
        return cell(column);
    }

    private String code(String column, Collection<String> allowed) {
        String code = cell(column);
        if (!allowed.contains(code)) {
            bad(column, "rehearsal.cases.unknown-code", allowed(allowed));
        }
        return code;
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private void bad(String column, String key, String argument) {
        problems.add(new BadLine(line, column, key, argument));
    }

    private static String allowed(Collection<String> codes) {
        return String.join(", ", codes instanceof Set<String> ? new TreeSet<>(codes) : codes);
    }
}
