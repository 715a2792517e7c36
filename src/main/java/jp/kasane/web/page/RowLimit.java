package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
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

    /** @throws ProblemException INVALID naming a field beyond the limit, or the table that has a gap */
    @InitBinder
    void limit(WebDataBinder binder, HttpServletRequest request) {
        binder.setAutoGrowCollectionLimit(ROWS);
        Map<String, NavigableSet<Integer>> tables = new TreeMap<>();
        for (String name : Collections.list(request.getParameterNames())) {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                int index = Integer.parseInt(row.group(2));
                if (index >= ROWS) {
                    throw ProblemException.invalid(name, "web.page.too-many-rows", ROWS);
                }
                if (row.group(3) != null) {
                    tables.computeIfAbsent(row.group(1), table -> new TreeSet<>())
                            .add(index);
                }
            }
        }
        tables.forEach(RowLimit::requireNoGap);
    }

    /** Every row sends its fields; of a list of choices those in which nothing was chosen send nothing. */
    private static void requireNoGap(String table, NavigableSet<Integer> rows) {
        if (rows.last() != rows.size() - 1) {
            throw ProblemException.invalid(table, "web.page.unreadable");
        }
    }
}
