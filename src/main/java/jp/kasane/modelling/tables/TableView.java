package jp.kasane.modelling.tables;

import java.util.List;
import java.util.Map;
import jp.kasane.modelling.ModelFinding;

/**
 * A decision with all of its tables.
 *
 * @param key id of the decision
 * @param sheets its tables, those that it requires first, itself last
 * @param problems what is wrong with them
 * @param fields what has to be filled in for a trial
 */
public record TableView(
        String key, String name, List<TableSheet> sheets, List<Problem> problems, List<TrialField> fields) {

    /**
     * @param example inputs for a trial that show it, as they would be typed; empty where there are none
     */
    public record Problem(ModelFinding finding, Map<String, String> example) {}

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.finding().isError());
    }
}
