package jp.kasane.modelling.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What falls through and what clashes, by example. */
class TableAnalysisTest {

    static Stream<Path> shipped() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("dmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedTablesAreWithoutFault(Path file) {
        List<TableReport> reports = CheckedTables.of(org.camunda.bpm.model.dmn.Dmn.readModelFromFile(file.toFile()));

        assertThat(reports)
                .isNotEmpty()
                .allSatisfy(
                        report -> assertThat(report.problems()).as(report.key()).isEmpty());
    }

    @Test
    void namesTheInputsThatNoRuleCovers() {
        TableProblem gap = only(ages("UNIQUE").rule("< 60", "true", "\"a\"").rule(">= 60", "", "\"b\""));

        assertThat(gap.kind()).isEqualTo(TableProblemKind.GAP);
        assertThat(told(gap)).isEqualTo("age ..59, alone false");
        assertThat(gap.region().example()).containsEntry("age", BigDecimal.ZERO).containsEntry("alone", false);
    }

    @Test
    void namesTheInputsThatTwoRulesCover() {
        TableProblem overlap = only(
                ages("UNIQUE")
                        .rule("<= 60", "", "\"a\"")
                        .rule("> 60", "", "\"b\"")
                        .rule("[60..65]", "true", "\"c\""),
                0);

        assertThat(overlap.kind()).isEqualTo(TableProblemKind.OVERLAP);
        assertThat(overlap.rules()).containsExactly(1, 3);
        assertThat(told(overlap)).isEqualTo("age 60, alone true");
    }

    @Test
    void rulesThatAgreeMayBothBeHitUnderAny() {
        TableText agreeing = ages("ANY").rule("", "", "\"a\"").rule("> 60", "", "\"a\"");
        TableText differing = ages("ANY").rule("", "", "\"a\"").rule("> 60", "", "\"b\"");

        assertThat(problems(agreeing)).isEmpty();
        assertThat(only(differing).kind()).isEqualTo(TableProblemKind.CONFLICT);
    }

    @Test
    void ruleBehindOthersIsNeverReachedUnderFirst() {
        TableText table = ages("FIRST")
                .rule("< 10", "", "\"a\"")
                .rule(">= 10", "", "\"b\"")
                .rule("[5..20]", "true", "\"c\"");

        TableProblem shadowed = only(table);

        assertThat(shadowed.kind()).isEqualTo(TableProblemKind.SHADOWED_RULE);
        assertThat(shadowed.rules()).containsExactly(3);
    }

    @Test
    void rulesMayBeHitTogetherWhereAllAreCollected() {
        assertThat(problems(ages("COLLECT").rule("", "", "\"a\"").rule("> 3", "", "\"b\"")))
                .isEmpty();
        assertThat(problems(ages("RULE ORDER").rule("", "", "\"a\"").rule("> 3", "", "\"b\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"otherInput", "< otherInput", "count([1])", "now()", "> \"m\"", "\"a", "not(not(\"a\"))"})
    void cellThatCannotBeReadIsNeverTakenForHarmless(String cell) {
        TableText table = new TableText("X", "UNIQUE")
                .input("x", "string", "")
                .output("o", "string", "")
                .rule(cell, "1")
                .rule("-", "2");

        TableProblem problem = only(table);

        assertThat(problem.kind()).isEqualTo(TableProblemKind.UNREAD_CELL);
        assertThat(problem.element()).isEqualTo("C_X1_1");
    }

    @Test
    void comparisonWithAnotherSortOfValueIsNamed() {
        TableText table = ages("FIRST").rule("\"60\"", "", "\"a\"").rule("", "", "\"b\"");

        assertThat(kinds(table)).contains(TableProblemKind.CELL_TYPE, TableProblemKind.DEAD_RULE);
    }

    @Test
    void answersOutsideOfTheListAreNamed() {
        TableText table = new TableText("X", "UNIQUE")
                .input("x", "boolean", "")
                .output("o", "string", "\"a\",\"b\"")
                .output("n", "integer", "[0..9]")
                .rule("true", "\"c\"", "5")
                .rule("false", "\"a\"", "10");

        assertThat(kinds(table)).containsExactly(TableProblemKind.OUTPUT_VALUE, TableProblemKind.OUTPUT_VALUE);
        assertThat(kinds(new TableText("X", "UNIQUE")
                        .input("x", "boolean", "")
                        .output("n", "integer", "")
                        .rule("", "\"c\"")))
                .containsExactly(TableProblemKind.OUTPUT_TYPE);
    }

    @Test
    void whatIsKnownOfAnInputCountsMoreThanWhatTheTableSays() {
        TableText table = new TableText("X", "UNIQUE")
                .input("urgency", "string", "\"HIGH\"")
                .output("o", "string", "")
                .rule("\"HIGH\"", "1");
        Map<String, ValueSpace> known = Map.of("urgency", ValueSpace.codes(List.of("HIGH", "NORMAL")));

        List<TableProblem> problems =
                TableAnalysis.of(table.model(), decision -> known).get(0).problems();

        assertThat(problems)
                .extracting(TableProblem::kind)
                .containsExactly(TableProblemKind.INPUT_VALUES, TableProblemKind.GAP);
        assertThat(told(problems.get(1))).isEqualTo("urgency NORMAL");
    }

    @Test
    void inputTakenForAnotherSortOfValueIsNamed() {
        TableText table = new TableText("X", "UNIQUE")
                .input("days", "string", "")
                .output("o", "string", "")
                .rule("", "1");

        List<TableProblem> problems = TableAnalysis.of(
                        table.model(), decision -> Map.of("days", ValueSpace.wholeFrom(0)))
                .get(0)
                .problems();

        assertThat(problems).extracting(TableProblem::kind).containsExactly(TableProblemKind.INPUT_TYPE);
    }

    @Test
    void answersOfARequiredTableAreWhatTheNextOneIsAsked() {
        TableText lower = new TableText("Lower", "UNIQUE")
                .input("n", "integer", "")
                .output("size", "string", "")
                .rule("< 3", "\"SMALL\"")
                .rule(">= 3", "\"LARGE\"");
        TableText upper = new TableText("Upper", "UNIQUE")
                .input("size", "string", "")
                .output("o", "string", "")
                .rule("\"SMALL\"", "1")
                .rule("\"HUGE\"", "2")
                .requires("Lower");

        List<TableReport> reports = TableAnalysis.of(TableText.model(upper, lower), decision -> Map.of());

        assertThat(reports).extracting(TableReport::key).containsExactly("Lower", "Upper");
        assertThat(reports.get(1).problems())
                .extracting(TableProblem::kind)
                .containsExactly(TableProblemKind.DEAD_RULE, TableProblemKind.GAP);
        assertThat(told(reports.get(1).problems().get(1))).isEqualTo("size LARGE");
    }

    @Test
    void gapThatRequiredTablesNeverLeadToIsNoError() {
        TableText size = lower("Size", "size", "\"SMALL\"", "\"LARGE\"");
        TableText speed = lower("Speed", "speed", "\"SLOW\"", "\"FAST\"");
        TableText upper = new TableText("Upper", "UNIQUE")
                .input("size", "string", "")
                .input("speed", "string", "")
                .output("o", "string", "")
                .rule("\"SMALL\"", "\"SLOW\"", "1")
                .rule("\"LARGE\"", "", "2")
                .requires("Size")
                .requires("Speed");
        TableText needed = new TableText("Other", "UNIQUE")
                .input("size", "string", "")
                .input("speed", "string", "")
                .output("o", "string", "")
                .rule("\"SMALL\"", "", "1")
                .requires("Size")
                .requires("Speed");

        assertThat(CheckedTables.of(TableText.model(size, speed, upper)).get(2).problems())
                .extracting(TableProblem::kind)
                .containsExactly(TableProblemKind.UNREACHED);
        assertThat(CheckedTables.of(TableText.model(size, speed, needed)).get(2).problems())
                .extracting(TableProblem::kind)
                .containsExactly(TableProblemKind.GAP);
    }

    @Test
    void datesAndFractionsAreCutAtWhatTheRulesName() {
        TableText table = new TableText("X", "UNIQUE")
                .input("d", "date", "")
                .input("f", "double", "")
                .output("o", "string", "")
                .rule("< date and time(\"2026-04-01T00:00:00\")", "", "1")
                .rule(">= date and time(\"2026-04-01T00:00:00\")", "<= 0.5, > 0.75", "2");

        assertThat(told(only(table))).isEqualTo("d 2026-04-01T00:00.., f (0.5..0.75]");
    }

    @Test
    void sameQuestionInTwoColumnsIsOneQuestion() {
        TableText table = new TableText("X", "UNIQUE")
                .input("n", "integer", "")
                .input("n", "integer", "")
                .output("o", "string", "")
                .rule("> 3", "< 10", "1")
                .rule("<= 3", "", "2");

        assertThat(told(only(table))).isEqualTo("n 10..");
    }

    @Test
    void absenceOfAValueIsAskedForWhereARuleNamesIt() {
        TableText table = new TableText("X", "UNIQUE")
                .input("n", "integer", "")
                .output("o", "string", "")
                .rule("null", "1")
                .rule(">= 0", "2");

        assertThat(told(only(table))).isEqualTo("n ..-1");
    }

    @Test
    void wideTableIsLookedThroughWithoutMultiplyingItOut() {
        TableText table = new TableText("X", "FIRST");
        IntStream.range(0, 40).forEach(i -> table.input("x" + i, "integer", ""));
        table.output("o", "string", "");
        IntStream.range(0, 40).forEach(rule -> table.rule(cells(rule)));

        TableProblem gap = only(table);

        assertThat(gap.region().sides()).hasSize(40);
    }

    @Test
    void tableThatTakesTooLongIsNotCalledClean() {
        TableText table = new TableText("X", "FIRST");
        IntStream.range(0, 24).forEach(i -> table.input("x" + i, "integer", ""));
        table.output("o", "string", "");
        java.util.Random random = new java.util.Random(7);
        IntStream.range(0, 300)
                .forEach(rule -> table.rule(Stream.concat(
                                IntStream.range(0, 24)
                                        .mapToObj(i -> random.nextInt(3) == 0 ? "!" : ">= " + random.nextInt(9))
                                        .map(cell -> cell.equals("!") ? "< 5" : cell),
                                Stream.of("\"a\""))
                        .toArray(String[]::new)));

        assertThat(kinds(table)).contains(TableProblemKind.NOT_EXHAUSTIVE);
    }

    /** Rule i asks only the i-th input. */
    private static String[] cells(int rule) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(i -> i == 40 ? "\"a\"" : i == rule ? "< 5" : "-")
                .toArray(String[]::new);
    }

    private static TableText lower(String id, String output, String few, String many) {
        return new TableText(id, "UNIQUE")
                .input("n", "integer", "")
                .output(output, "string", "")
                .rule("< 3", few)
                .rule(">= 3", many);
    }

    private static TableText ages(String policy) {
        return new TableText("Ages", policy)
                .input("age", "integer", ">= 0")
                .input("alone", "boolean", "")
                .output("o", "string", "");
    }

    private static List<TableProblem> problems(TableText table) {
        DmnModelInstance model = table.model();
        return TableAnalysis.of(model, decision -> Map.of()).get(0).problems();
    }

    private static List<TableProblemKind> kinds(TableText table) {
        return problems(table).stream().map(TableProblem::kind).toList();
    }

    private static TableProblem only(TableText table) {
        assertThat(problems(table)).hasSize(1);
        return problems(table).get(0);
    }

    private static TableProblem only(TableText table, int index) {
        return problems(table).get(index);
    }

    private static String told(TableProblem problem) {
        return problem.region().sides().stream()
                .map(side -> side.label() + " "
                        + side.spans().stream().map(TableAnalysisTest::told).collect(Collectors.joining("|")))
                .collect(Collectors.joining(", "));
    }

    private static String told(Span span) {
        if (span.single() || span.other()) {
            return span.other() ? "other" : String.valueOf(span.low());
        }
        String low = span.low() == null ? "" : (span.withLow() ? "" : "(") + span.low();
        String high = span.high() == null
                ? ""
                : span.high() + (span.withHigh() && !span.withLow() && span.low() != null ? "]" : "");
        return low + ".." + high;
    }
}
