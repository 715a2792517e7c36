package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds inputs from outside that lead a table's required decisions to answer as its own inputs need. */
final class LeafExamples {

    private static final int TRIES = 1_000;

    private final List<TableReport> reports;
    private int left = TRIES;
    private boolean unsure;

    /** @param reports of a decision and those that it requires */
    LeafExamples(List<TableReport> reports) {
        this.reports = reports;
    }

    /**
     * @param box inputs of one of the tables
     * @return a value for each input from outside that the table depends on, by name; empty when there are none or
     *     they were not found
     */
    Optional<Map<String, Object>> of(ReadTable table, Box box) {
        left = TRIES;
        unsure = false;
        return search(open(table, box), new LinkedHashMap<>());
    }

    /** Whether no inputs from outside at all lead there; false when that could not be made sure of. */
    boolean impossible(ReadTable table, Box box) {
        return of(table, box).isEmpty() && !unsure;
    }

    /** @param met what is asked of inputs from outside so far */
    private Optional<Map<String, Object>> search(List<Wish> open, Map<String, List<Wish>> met) {
        if (left-- < 0) {
            unsure = true;
            return Optional.empty();
        }
        if (open.isEmpty()) {
            return values(met);
        }
        Wish next = open.get(0);
        List<Wish> rest = open.subList(1, open.size());
        Optional<TableReport> answering = answering(next.dimension().expression());
        if (answering.isEmpty()) {
            Map<String, List<Wish>> more = new LinkedHashMap<>(met);
            List<Wish> wishes =
                    new ArrayList<>(more.getOrDefault(next.dimension().expression(), List.of()));
            wishes.add(next);
            more.put(next.dimension().expression(), wishes);
            return search(rest, more);
        }
        return through(answering.get(), next, rest, met);
    }

    /** Tries each rule that answers as wished. */
    private Optional<Map<String, Object>> through(
            TableReport report, Wish wish, List<Wish> rest, Map<String, List<Wish>> met) {
        if (report.read().isEmpty()) {
            unsure = true;
            return Optional.empty();
        }
        int column = column(report, wish.dimension().expression());
        for (ReadRule rule : report.read().get().rules()) {
            if (answers(rule, column, wish) && !rule.box().isEmpty()) {
                List<Wish> open = new ArrayList<>(open(report.read().get(), rule.box()));
                open.addAll(rest);
                Optional<Map<String, Object>> found = search(open, met);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** An answer that is not written out may be any. */
    private boolean answers(ReadRule rule, int column, Wish wish) {
        Optional<Object> answer = column < rule.answers().size()
                ? Literals.ofExpression(rule.answers().get(column))
                : Optional.empty();
        unsure |= answer.isEmpty();
        return answer.filter(wish::allows).isPresent();
    }

    private static Optional<Map<String, Object>> values(Map<String, List<Wish>> met) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, List<Wish>> input : met.entrySet()) {
            Set<Object> named = new LinkedHashSet<>();
            input.getValue().forEach(wish -> named.addAll(wish.dimension().points()));
            Optional<Object> value = Cells.of(
                            input.getValue().get(0).dimension().space(), named)
                    .stream()
                    .flatMap(cell -> Optional.ofNullable(cell.value()).stream())
                    .filter(each -> input.getValue().stream().allMatch(wish -> wish.allows(each)))
                    .findFirst();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(input.getKey(), value.get());
        }
        return Optional.of(values);
    }

    private static List<Wish> open(ReadTable table, Box box) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < table.dimensions().size(); i++) {
            wishes.add(new Wish(table.dimensions().get(i), box.sides().get(i)));
        }
        return wishes;
    }

    private Optional<TableReport> answering(String name) {
        return reports.stream().filter(report -> column(report, name) >= 0).findFirst();
    }

    private static int column(TableReport report, String name) {
        return report.table().getOutputs().stream().map(Dmn::name).toList().indexOf(name);
    }

    /** An input that has to be in some of its cells. */
    private record Wish(Dimension dimension, BitSet side) {

        boolean allows(Object value) {
            int cell = dimension.cellOf(value);
            return cell >= 0 && side.get(cell);
        }
    }
}
