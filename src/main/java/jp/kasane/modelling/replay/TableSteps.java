package jp.kasane.modelling.replay;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * Takes a decision apart into the tables that it requires and itself. Asked one by one, each of them sees far fewer
 * combinations of inputs than all together.
 */
final class TableSteps {

    private static final Set<HitPolicy> ONE_ANSWER = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY);

    private TableSteps() {}

    /** Required decisions first. One step for the whole where a required table answers with several rows. */
    static List<TableStep> of(TableEngine engine, String key, byte[] dmn) {
        ReadTable whole = new ReadTable(dmn);
        List<Decision> decisions = whole.decisions(key);
        if (!decisions.stream().allMatch(TableSteps::hasOneAnswer)) {
            return List.of(new TableStep(
                    engine, engine.engine().parseDecision(key, whole.model()), new TableInputs(decisions)));
        }
        ReadTable apart = new ReadTable(dmn);
        List<Decision> single = apart.decisions(key);
        single.forEach(decision -> decision.getInformationRequirements().clear());
        return single.stream()
                .map(decision -> new TableStep(
                        engine,
                        engine.engine().parseDecision(decision.getId(), apart.model()),
                        new TableInputs(List.of(decision))))
                .toList();
    }

    private static boolean hasOneAnswer(Decision decision) {
        return !(decision.getExpression() instanceof DecisionTable table) || ONE_ANSWER.contains(table.getHitPolicy());
    }
}
