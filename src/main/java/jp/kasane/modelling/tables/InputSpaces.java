package jp.kasane.modelling.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.instance.Input;
import org.jspecify.annotations.Nullable;

/** What values the inputs of a table can have: what is known of them, or else what the table says. */
final class InputSpaces {

    private final Map<String, ValueSpace> known;
    private final Consumer<TableProblem> problems;

    /** @param known by what an input asks for */
    InputSpaces(Map<String, ValueSpace> known, Consumer<TableProblem> problems) {
        this.known = known;
        this.problems = problems;
    }

    /** @param tests what the column asks */
    Optional<ValueSpace> of(Input input, List<UnaryTest> tests) {
        ValueSpace given = known.get(Dmn.expression(input));
        Optional<ValueSpace> space = given == null ? declared(input, tests) : Optional.of(given);
        if (given != null) {
            compare(input, given);
        }
        if (space.isEmpty()) {
            problems.accept(TableProblem.at(TableProblemKind.UNREAD_INPUT, Dmn.id(input), Dmn.label(input)));
        }
        return space;
    }

    private static Optional<ValueSpace> declared(Input input, List<UnaryTest> tests) {
        ValueKind kind = ValueKind.of(Dmn.type(input));
        ValueKind likely = kind == null ? kindOf(tests) : kind;
        // What a computed value can be, the list of values cannot promise.
        String values = Names.isPlain(Dmn.expression(input)) ? Dmn.declared(input.getInputValues()) : "";
        if (likely == null || UnaryTest.parse(values).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ValueSpace(likely, ValueKind.isWhole(Dmn.type(input)), values));
    }

    private static @Nullable ValueKind kindOf(List<UnaryTest> tests) {
        List<ValueKind> kinds = tests.stream()
                .flatMap(test -> test.literals().stream())
                .flatMap(value -> List.of(ValueKind.values()).stream().filter(kind -> kind.covers(value)))
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    private void compare(Input input, ValueSpace given) {
        ValueKind said = ValueKind.of(Dmn.type(input));
        if (said != null && said != given.kind()) {
            problems.accept(TableProblem.at(
                    TableProblemKind.INPUT_TYPE, Dmn.id(input), Dmn.label(input) + " (" + Dmn.type(input) + ")"));
        }
        UnaryTest.parse(Dmn.declared(input.getInputValues())).ifPresent(listed -> {
            List<String> missing = given.listed().stream()
                    .filter(code -> !listed.matches(code))
                    .toList();
            if (!missing.isEmpty()) {
                problems.accept(
                        TableProblem.at(TableProblemKind.INPUT_VALUES, Dmn.id(input), String.join(", ", missing)));
            }
        });
    }
}
