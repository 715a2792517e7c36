package jp.kasane.escalation.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.kasane.casework.WordsReader;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionSheet;
import jp.kasane.decision.DecisionTables;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Which facts of a decision whoever asks may know, and which rows of its tables, that would tell the others. */
@Component
class ToldFacts {

    /** What a council that may see statistics only knows of its own deliberation: no counts, nothing of the household. */
    private static final Set<String> OF_THE_COUNCIL = Set.of("conclusion", "layer", "hasLayerAbove", "layerAbove");

    /** Counts what a consent may leave out. */
    private static final String FIELD_COUNT = "fieldCount";

    private final DecisionTables tables;
    private final ViewersWords words;

    ToldFacts(DecisionTables tables, ViewersWords words) {
        this.tables = tables;
        this.words = words;
    }

    /** Whether an input of that name is told. */
    Predicate<String> inputs(Subject about) {
        if (about.type() != SubjectType.CASE) {
            return input -> true;
        }
        WordsReader reader = words.reader();
        if (reader.isOnlyCounted(about)) {
            return OF_THE_COUNCIL::contains;
        }
        return reader.isEverythingTold(about) ? input -> true : input -> !input.equals(FIELD_COUNT);
    }

    /** The rows that the decision rests on, without those of a table that looks at a fact which is not told. */
    List<String> rules(DecisionRecord record, Predicate<String> told) {
        Set<String> silent = tables.of(record.key(), record.version()).stream()
                .filter(sheet -> !sheet.key().equals(record.key()) && !isTold(sheet, record, told))
                .map(sheet -> sheet.key() + "/")
                .collect(Collectors.toSet());
        return record.rules().stream()
                .filter(rule -> silent.stream().noneMatch(rule::startsWith))
                .toList();
    }

    private static boolean isTold(DecisionSheet sheet, DecisionRecord record, Predicate<String> told) {
        return sheet.inputs().stream()
                .map(DecisionSheet.Column::name)
                .filter(record.inputs()::containsKey)
                .allMatch(told);
    }
}
