package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kasane.retention.PersonalColumns.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that an erasure takes away was free text about somebody: the page of renditions says how it is shown. */
class ShownTextsTest {

    private static final Path PAGE = Path.of("docs/operations/renditions.md");
    private static final Pattern IN_QUOTES = Pattern.compile("`([a-z_*., ]+)`");

    private final List<String> losing = new PersonalColumns()
            .rules().stream()
                    .filter(rule -> rule.table().startsWith("kasane."))
                    .filter(rule -> Set.of(Treatment.ERASED, Treatment.MASKED).contains(rule.treatment()))
                    .flatMap(rule ->
                            rule.columns().stream().map(column -> rule.table().replace("kasane.", "") + "." + column))
                    .toList();
    private List<String> named;

    @BeforeEach
    void readTheTable() throws IOException {
        String page = Files.readString(PAGE);
        named = named(page.substring(page.indexOf("## 記述の一覧"), page.indexOf("## 置き換えるもの")));
    }

    @Test
    void everyTextHasAStatedWayOfShowingIt() {
        assertThat(losing)
                .hasSizeGreaterThan(60)
                .filteredOn(column -> named.stream().noneMatch(name -> isMeant(name, column)))
                .as("say in %s who sees it, and how", PAGE)
                .isEmpty();
    }

    @Test
    void noRowSpeaksOfATextThatIsNotThere() {
        assertThat(named)
                .hasSizeGreaterThan(30)
                .filteredOn(name ->
                        !Set.of("casework_case.area_code", "audit_entry").contains(name))
                .allSatisfy(name -> assertThat(losing).anyMatch(column -> isMeant(name, column)));
    }

    @Test
    void aColumnIsNotTakenForAnother() {
        assertThat(named("| a | `t.one, two`, `u`, `v.w_*` | b | c |")).containsExactly("t.one", "t.two", "u", "v.w_*");
        assertThat(isMeant("t.one", "t.one")).isTrue();
        assertThat(isMeant("t.one", "t.one_more")).isFalse();
        assertThat(isMeant("u", "u.any")).isTrue();
        assertThat(isMeant("u", "uv.any")).isFalse();
        assertThat(isMeant("v.w_*", "v.w_one")).isTrue();
        assertThat(isMeant("v.w_*", "v.wide")).isFalse();
    }

    /** Of the second cells: {@code table.column}, and further columns of the same table after commas; or a whole table. */
    private static List<String> named(String table) {
        List<String> names = new ArrayList<>();
        table.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[2])
                .flatMap(cell -> IN_QUOTES.matcher(cell).results().map(found -> found.group(1)))
                .forEach(quoted -> addAll(quoted.split(", "), names));
        return names;
    }

    private static void addAll(String[] quoted, List<String> names) {
        names.add(quoted[0]);
        for (int i = 1; i < quoted.length; i++) {
            names.add(quoted[0].replaceAll("\\..*", ".") + quoted[i]);
        }
    }

    private static boolean isMeant(String name, String column) {
        if (name.endsWith("*")) {
            return column.startsWith(name.substring(0, name.length() - 1));
        }
        return column.equals(name) || !name.contains(".") && column.startsWith(name + ".");
    }
}
