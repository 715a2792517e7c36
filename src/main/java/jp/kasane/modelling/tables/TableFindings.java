package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.modelling.ModelFinding;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is wrong with a table into words. */
@Component
class TableFindings {

    private final MessageSource messages;

    TableFindings(MessageSource messages) {
        this.messages = messages;
    }

    /** All problems of a table. The arguments: table, rules, inputs, example, what is written there. */
    List<ModelFinding> of(String file, TableReport report, Locale language) {
        TableWords words = new TableWords(messages, language);
        return report.problems().stream()
                .map(problem -> of(file, report, problem, words))
                .toList();
    }

    static ModelFinding of(String file, TableReport report, TableProblem problem, TableWords words) {
        String[] arguments = arguments(report, problem, words).toArray(String[]::new);
        return problem.kind().blocking()
                ? ModelFinding.error(problem.kind().code(), file, problem.element(), arguments)
                : ModelFinding.warning(problem.kind().code(), file, problem.element(), arguments);
    }

    private static List<String> arguments(TableReport report, TableProblem problem, TableWords words) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Dmn.name(report.decision()));
        arguments.add(problem.rules().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(words.text("modelling.table.with"))));
        Region region = problem.region();
        arguments.add(region == null ? "" : words.sides(region.sides()));
        arguments.add(region == null ? "" : example(report, region, words));
        arguments.add(problem.detail());
        return arguments;
    }

    private static String example(TableReport report, Region region, TableWords words) {
        Map<String, String> labels = report.read().stream()
                .flatMap(read -> read.dimensions().stream())
                .collect(Collectors.toMap(Dimension::expression, Dimension::label));
        List<String> values = new ArrayList<>();
        region.example()
                .forEach((input, value) -> values.add(words.text(
                        "modelling.table.side", String.valueOf(labels.get(input)), words.value(input, value))));
        return String.join(words.text("modelling.table.and"), values);
    }
}
