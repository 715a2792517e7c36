package jp.kasane.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the OWASP ASVS 5.0 names each requirement of levels 1 and 2 once, and only proofs that exist. */
class AsvsTableTest {

    private static final Path TABLE = Path.of("docs/operations/asvs.md");
    private static final Pattern PROOF = Pattern.compile("`([A-Za-z][A-Za-z0-9./_-]*)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]+");
    /** Of the standard's 5.0.0: 70 requirements of level 1, 183 more of level 2. */
    private static final int[] PER_LEVEL = {70, 183};

    private record Row(String id, int level, String state, String why) {}

    @Test
    void everyRequirementStandsOnce() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(row -> row.level() == 1)).hasSize(PER_LEVEL[0]);
        assertThat(rows.stream().filter(row -> row.level() == 2)).hasSize(PER_LEVEL[1]);
    }

    @Test
    void theSumsAreThoseOfTheRows() throws IOException {
        String table = Files.readString(TABLE);
        for (int level = 1; level <= PER_LEVEL.length; level++) {
            StringBuilder sums = new StringBuilder("| レベル " + level + " |");
            for (String state : List.of("達成", "非該当", "未達")) {
                int wanted = level;
                sums.append(' ')
                        .append(rows().stream()
                                .filter(row ->
                                        row.level() == wanted && row.state().equals(state))
                                .count())
                        .append(" |");
            }
            assertThat(table).contains(sums);
        }
    }

    @Test
    void whatIsMetHasAProofThatExists() throws IOException {
        Set<String> types = types();
        for (Row row : rows()) {
            assertThat(row.state()).as(row.id()).isIn("達成", "非該当", "未達");
            assertThat(row.why()).as(row.id()).isNotBlank();
            if (row.state().equals("達成")) {
                assertThat(proofs(row).filter(proof -> exists(proof, types)))
                        .as(row.id() + " " + row.why())
                        .isNotEmpty();
            }
            assertThat(proofs(row).filter(proof -> TYPE.matcher(proof).matches() || proof.contains("/")))
                    .as(row.id())
                    .allSatisfy(
                            proof -> assertThat(exists(proof, types)).as(proof).isTrue());
        }
    }

    private static boolean exists(String proof, Set<String> types) {
        return TYPE.matcher(proof).matches() ? types.contains(proof) : Files.exists(Path.of(proof));
    }

    private static Stream<String> proofs(Row row) {
        return PROOF.matcher(row.why()).results().map(found -> found.group(1)).filter(AsvsTableTest::isProof);
    }

    private static boolean isProof(String text) {
        return text.matches("[A-Z][a-z]+[A-Za-z0-9]*[A-Z][A-Za-z0-9]*|docs/.*|pom\\.xml");
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| V\\d+\\.\\d+\\.\\d+ .*"))
                .map(AsvsTableTest::row)
                .toList();
    }

    private static Row row(String line) {
        String[] cells = Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toArray(String[]::new);
        assertThat(cells).as(line).hasSize(5);
        return new Row(cells[0], Integer.parseInt(cells[1]), cells[3], cells[4]);
    }
}
