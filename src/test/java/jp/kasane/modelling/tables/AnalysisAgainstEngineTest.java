package jp.kasane.modelling.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** What the analysis claims of small tables, compared with asking the engine for every combination. */
class AnalysisAgainstEngineTest {

    private static final List<Object> NUMBERS = List.of(-1, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    private static final List<Object> CODES = List.of("A", "B", "C", "D");
    private static final List<Object> FLAGS = List.of(true, false);

    private final List<String> hit = new ArrayList<>();
    private final DmnEngine engine = engine();

    @Tag("long")
    @Property(tries = 500)
    void gapsAndClashesOfManyTables(@ForAll("tables") List<List<String>> rows) {
        gapsAndClashesAreWhereTheEngineFindsThem(rows);
    }

    @Property(tries = 15)
    void gapsAndClashesAreWhereTheEngineFindsThem(@ForAll("tables") List<List<String>> rows) {
        TableText text = table("UNIQUE", rows);
        DmnModelInstance model = TableText.model(table("COLLECT", rows));

        List<TableProblem> claimed =
                TableAnalysis.of(text.model(), decision -> Map.of()).get(0).problems();
        Set<Set<Integer>> clashes = new LinkedHashSet<>();
        Set<String> uncovered = new LinkedHashSet<>();
        ask(model, uncovered, clashes);

        assertThat(covered(claimed, rows)).isEqualTo(uncovered);
        assertThat(pairs(claimed)).isEqualTo(clashes);
        claimed.stream()
                .filter(problem -> problem.region() != null)
                .forEach(problem -> assertThat(hits(
                                engine.parseDecision("X", model),
                                problem.region().example()))
                        .containsAll(problem.rules())
                        .hasSizeGreaterThanOrEqualTo(problem.rules().size()));
    }

    @Property(tries = 15)
    void rulesThatAreNeverFirstAreThoseBehindOthers(@ForAll("tables") List<List<String>> rows) {
        TableText text = table("FIRST", rows);

        List<Integer> claimed = TableAnalysis.of(text.model(), decision -> Map.of()).get(0).problems().stream()
                .filter(problem -> problem.kind() == TableProblemKind.SHADOWED_RULE
                        || problem.kind() == TableProblemKind.DEAD_RULE)
                .flatMap(problem -> problem.rules().stream())
                .sorted()
                .toList();
        Set<Integer> first = new LinkedHashSet<>();
        DmnDecision decision = engine.parseDecision("X", TableText.model(table("COLLECT", rows)));
        forEachPoint(point -> hits(decision, point).stream().findFirst().ifPresent(first::add));

        List<Integer> never = IntStream.rangeClosed(1, rows.size())
                .boxed()
                .filter(rule -> !first.contains(rule))
                .toList();
        assertThat(claimed).isEqualTo(never);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<Integer> bound = Arbitraries.integers().between(0, 6);
        Arbitrary<String> number = Arbitraries.oneOf(
                Arbitraries.of("", "-", "not(3)", "not(1, [4..5])", "1, 4, > 5", "not(< 2)"),
                bound.map(String::valueOf),
                Combinators.combine(Arbitraries.of("<", "<=", ">", ">="), bound).as((sign, n) -> sign + " " + n),
                Combinators.combine(Arbitraries.of("[", "(", "]"), bound, bound, Arbitraries.of("]", ")", "["))
                        .as((open, from, to, close) -> open + from + ".." + Math.min(7, from + to) + close));
        Arbitrary<String> code =
                Arbitraries.of("", "\"A\"", "\"B\"", "\"A\", \"B\"", "not(\"A\")", "not(\"A\", \"C\")", "\"C\"");
        Arbitrary<String> flag = Arbitraries.of("", "true", "false", "not(true)", "true, false");
        return Combinators.combine(number, code, flag)
                .as(List::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static TableText table(String policy, List<List<String>> rows) {
        TableText text = new TableText("X", policy)
                .input("n", "integer", "")
                .input("c", "string", "")
                .input("f", "boolean", "")
                .output("o", "string", "");
        rows.forEach(row -> text.rule(row.get(0), row.get(1), row.get(2), "\"x\""));
        return text;
    }

    private void ask(DmnModelInstance model, Set<String> uncovered, Set<Set<Integer>> clashes) {
        DmnDecision decision = engine.parseDecision("X", model);
        forEachPoint(point -> {
            List<Integer> hits = hits(decision, point);
            if (hits.isEmpty()) {
                uncovered.add(point.toString());
            }
            hits.forEach(one ->
                    hits.stream().filter(other -> other > one).forEach(other -> clashes.add(Set.of(one, other))));
        });
    }

    private static void forEachPoint(Consumer<Map<String, Object>> action) {
        for (Object n : NUMBERS) {
            for (Object c : CODES) {
                FLAGS.forEach(f -> action.accept(new TreeMap<>(Map.of("n", n, "c", c, "f", f))));
            }
        }
    }

    private List<Integer> hits(DmnDecision decision, Map<String, ?> inputs) {
        hit.clear();
        engine.evaluateDecisionTable(decision, new LinkedHashMap<>(inputs));
        return hit.stream()
                .map(id -> Integer.valueOf(id.substring("R_X".length())))
                .toList();
    }

    private static Set<Set<Integer>> pairs(List<TableProblem> claimed) {
        Set<Set<Integer>> pairs = new LinkedHashSet<>();
        claimed.stream()
                .filter(problem -> problem.kind() == TableProblemKind.OVERLAP)
                .forEach(problem -> pairs.add(Set.copyOf(problem.rules())));
        return pairs;
    }

    /** Every combination that a claimed gap holds. */
    private static Set<String> covered(List<TableProblem> claimed, List<List<String>> rows) {
        Set<String> covered = new LinkedHashSet<>();
        List<TableProblem> gaps = claimed.stream()
                .filter(problem -> problem.kind() == TableProblemKind.GAP)
                .toList();
        forEachPoint(point -> {
            long holding = gaps.stream().filter(gap -> holds(gap, point, rows)).count();
            assertThat(holding).as("gaps do not overlap").isLessThanOrEqualTo(1);
            Stream.of(point.toString()).filter(each -> holding == 1).forEach(covered::add);
        });
        return covered;
    }

    private static boolean holds(TableProblem gap, Map<String, Object> point, List<List<String>> rows) {
        return gap.region().sides().stream()
                .allMatch(side ->
                        side.spans().stream().anyMatch(span -> holds(span, point.get(side.expression()), rows)));
    }

    private static boolean holds(Span span, Object value, List<List<String>> rows) {
        if (span.other()) {
            return rows.stream().noneMatch(row -> row.get(1).contains("\"" + value + "\""));
        }
        return value instanceof Integer number
                ? (span.low() == null || number(span.low()).compareTo(number(number)) <= 0)
                        && (span.high() == null || number(span.high()).compareTo(number(number)) >= 0)
                : value.equals(span.low());
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        return configuration.buildEngine();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(hit::add);
    }
}
