package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.OwnerRights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** No column that can hold words is forgotten by an erasure: a new one must be declared. */
@KasaneTest
class PersonalColumnsTest {

    @Autowired
    private PersonalColumns declared;

    /** Sees every table, also those that the application may not read. */
    @Autowired
    @Qualifier(OwnerRights.OWNER)
    private JdbcTemplate owner;

    @Test
    void everyColumnThatCanHoldWordsIsDeclared() {
        List<String> forgotten = WordColumns.of(owner).stream()
                .filter(column -> declared.of(column.table(), column.name()).isEmpty())
                .map(WordColumns.Column::toString)
                .toList();

        assertThat(forgotten)
                .as("say in retention/columns.csv what an erasure does with these columns")
                .isEmpty();
    }

    @Test
    void nothingIsDeclaredThatDoesNotExist() {
        List<WordColumns.Column> columns = WordColumns.of(owner);
        List<String> dead = declared.rules().stream()
                .flatMap(rule -> rule.columns().stream()
                        .filter(name -> columns.stream()
                                .noneMatch(column -> rule.isAbout(column.table(), column.name())
                                        && (name.equals("*") || name.equals(column.name()))))
                        .map(name -> rule.table() + "." + name))
                .toList();

        assertThat(dead).isEmpty();
    }

    /** The first would be taken, and whoever reads the second would not know. */
    @Test
    void noColumnIsDeclaredTwice() {
        assertThat(declared.rules().stream()
                        .flatMap(rule -> rule.columns().stream().map(name -> rule.table() + "." + name)))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachDeclarationSaysWhyAndOnlyTheEnginesTablesAreTakenTogether() {
        assertThat(declared.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.why()).isNotBlank())
                .filteredOn(rule -> rule.table().startsWith("kasane."))
                .noneMatch(rule -> rule.table().endsWith("*") || rule.columns().contains("*"));
    }
}
