package jp.kasane.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which column may hold personal data and what an erasure does with it: {@code retention/columns.csv}. A column that
 * can hold words and does not stand there fails the build.
 */
@Component
public class PersonalColumns {

    private static final String FILE = "retention/columns.csv";

    /** What happens to a column when a case is erased. */
    public enum Treatment {
        /** removed or blanked with the case */
        ERASED,
        /** tells of several cases: the case's part goes, its people's names are replaced by a mark */
        MASKED,
        /** names people who work here or their councils; not part of any case */
        STAFF,
        /** codes, numbers, models and settings: never about a person */
        NEVER
    }

    /**
     * @param table with its schema; a {@code *} at its end stands for any rest, in the engine's schema only
     * @param columns a single {@code *} stands for all, in the engine's schema only
     */
    public record Rule(String table, List<String> columns, Treatment treatment, String why) {

        boolean isAbout(String otherTable, String column) {
            return (table.endsWith("*")
                            ? otherTable.startsWith(table.substring(0, table.length() - 1))
                            : table.equals(otherTable))
                    && (columns.contains("*") || columns.contains(column));
        }
    }

    private final List<Rule> rules = read();

    public List<Rule> rules() {
        return rules;
    }

    /** The first rule about the column. */
    public Optional<Rule> of(String table, String column) {
        return rules.stream().filter(rule -> rule.isAbout(table, column)).findFirst();
    }

    private static List<Rule> read() {
        try {
            List<Rule> rules = new ArrayList<>();
            String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            for (String line :
                    text.lines().skip(1).filter(each -> !each.isBlank()).toList()) {
                String[] cells = line.split(",", 4);
                rules.add(new Rule(
                        cells[0], List.of(cells[1].split(" ")), Treatment.valueOf(cells[2]), cells[3].strip()));
            }
            return List.copyOf(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
