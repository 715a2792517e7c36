package jp.kasane.modelling.tables;

import java.util.List;
import java.util.Map;

/**
 * What the analysis of a table found.
 *
 * @param decision id of the decision
 * @param name what it is called
 * @param rules how many it has
 * @param outputs what it can answer, as far as that is written out, by output name
 * @param problems none means: every input that can occur is answered, by as many rules as the hit policy allows
 */
public record TableReport(
        String decision, String name, int rules, Map<String, ValueSpace> outputs, List<TableProblem> problems) {}
