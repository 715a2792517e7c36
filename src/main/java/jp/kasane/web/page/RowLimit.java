package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.ProblemException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes tables of as many rows as people fill in. More rows, and rows that no page shows, are refused in words: nobody
 * typed them.
 */
@ControllerAdvice(annotations = PageController.class)
class RowLimit {

    static final int ROWS = 1000;

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,9})](\\..*)?");

    /** Also one that is never closed. */
    private static final Pattern BRACKET = Pattern.compile("\\[([^]]*)(]?)");

    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[\\w+]");

    /**
     * @throws ProblemException INVALID naming a field beyond the limit, or with a row that is none, or the table that
     *     has a gap
     */
    @InitBinder
    void limit(WebDataBinder binder, HttpServletRequest request) {
        binder.setAutoGrowCollectionLimit(ROWS);
        if (!isBound(binder)) {
            return;
        }
        Map<String, NavigableSet<Integer>> tables = new TreeMap<>();
        for (String name : Collections.list(request.getParameterNames())) {
            if (!isEntryOfMap(name, binder)) {
                requireRows(name);
            }
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(3) != null) {
                tables.computeIfAbsent(row.group(1), table -> new TreeSet<>()).add(Integer.valueOf(row.group(2)));
            }
        }
        tables.forEach(RowLimit::requireNoGap);
    }

    /** Whether a whole form is read; a single value, and who looks, are taken as they are, whatever else was sent. */
    private static boolean isBound(WebDataBinder binder) {
        return !binder.getObjectName().equals(PageAttributes.VIEWER)
                && (binder.getTarget() != null || binder.getTargetType() != null);
    }

    private static void requireRows(String name) {
        Matcher bracket = BRACKET.matcher(name);
        while (bracket.find()) {
            String index = bracket.group(1);
            if (bracket.group(2).isEmpty() || !index.matches("\\d{0,9}")) {
                throw ProblemException.invalid(name, "web.page.unreadable");
            }
            if (!index.isEmpty() && Integer.parseInt(index) >= ROWS) {
                throw ProblemException.invalid(name, "web.page.too-many-rows", ROWS);
            }
        }
    }

    private static boolean isEntryOfMap(String name, WebDataBinder binder) {
        Matcher entry = ENTRY.matcher(name);
        Class<?> form = binder.getTarget() == null
                ? Objects.requireNonNull(binder.getTargetType()).toClass()
                : binder.getTarget().getClass();
        return entry.matches()
                && form.isRecord()
                && Arrays.stream(form.getRecordComponents())
                        .anyMatch(part ->
                                part.getName().equals(entry.group(1)) && Map.class.isAssignableFrom(part.getType()));
    }

    /** Every row sends its fields; of a list of choices those in which nothing was chosen send nothing. */
    private static void requireNoGap(String table, NavigableSet<Integer> rows) {
        if (rows.last() != rows.size() - 1) {
            throw ProblemException.invalid(table, "web.page.unreadable");
        }
    }
}
