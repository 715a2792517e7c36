package jp.kasane.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * Which flow nodes of the real models were executed, over all engines of this JVM. The engines' histories are the
 * evidence, so whoever runs a process contributes without knowing.
 */
public final class ProcessCoverage {

    private static final Map<String, Set<String>> DRAWN = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> EXECUTED = new ConcurrentHashMap<>();

    private ProcessCoverage() {}

    /** Adds what the engine's history tells. */
    public static void collect(ProcessEngine engine) {
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> drawn(engine, definition));
        engine.getHistoryService().createHistoricActivityInstanceQuery().list().forEach(ProcessCoverage::executed);
    }

    /** What is known of a process so far. */
    public static Coverage of(String processKey) {
        return new Coverage(
                processKey, DRAWN.getOrDefault(processKey, Set.of()), EXECUTED.getOrDefault(processKey, Set.of()));
    }

    /** Every process that was deployed, by key. */
    public static Map<String, Coverage> all() {
        return DRAWN.keySet().stream()
                .collect(Collectors.toMap(key -> key, ProcessCoverage::of, (one, other) -> one, TreeMap::new));
    }

    private static void drawn(ProcessEngine engine, ProcessDefinition definition) {
        Set<String> ids = DRAWN.computeIfAbsent(definition.getKey(), key -> ConcurrentHashMap.newKeySet());
        engine.getRepositoryService()
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> ids.add(node.getId()));
    }

    private static void executed(HistoricActivityInstance activity) {
        EXECUTED.computeIfAbsent(activity.getProcessDefinitionKey(), key -> ConcurrentHashMap.newKeySet())
                .add(activity.getActivityId());
    }

    /**
     * @param drawn ids of all flow nodes of the model
     * @param executed ids found in the history, also those that are no flow nodes (bodies of multiple instances)
     */
    public record Coverage(String processKey, Set<String> drawn, Set<String> executed) {

        /** 0 to 100; 0 when the process was never deployed. */
        public double percent() {
            return drawn.isEmpty() ? 0 : 100.0 * (drawn.size() - missing().size()) / drawn.size();
        }

        /** Flow nodes that nobody reached. */
        public Set<String> missing() {
            Set<String> missing = new TreeSet<>(drawn);
            missing.removeAll(executed);
            return missing;
        }

        @Override
        public String toString() {
            return "%-32s %5.1f %% of %3d flow nodes; missing %s"
                    .formatted(processKey, percent(), drawn.size(), missing());
        }
    }
}
