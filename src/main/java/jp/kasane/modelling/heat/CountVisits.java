package jp.kasane.modelling.heat;

import static java.util.stream.Collectors.toMap;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.kasane.modelling.heat.persistence.CountRow;
import jp.kasane.modelling.heat.persistence.HeatMapper;
import jp.kasane.modelling.heat.persistence.WaitRow;
import jp.kasane.shared.CurrentTime;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts tokens, waits, late tasks and overridden proposals by activity. */
@Component
class CountVisits {

    private static final CountRow NONE = new CountRow("", 0, 0);

    private final HeatMapper mapper;
    private final CurrentTime time;

    CountVisits(HeatMapper mapper, CurrentTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    List<ActivityHeat> count(String key, BpmnModelInstance model, HeatPeriod period) {
        Map<String, WaitRow> waits = waits(key, period);
        Map<String, CountRow> late = byKey(mapper.late(key, time.now()));
        Map<String, CountRow> proposals = proposals(model, period);
        Map<String, @Nullable String> names = names(model);
        Set<String> activities = new LinkedHashSet<>(names.keySet());
        activities.retainAll(union(waits.keySet(), proposals.keySet()));
        activities.addAll(waits.keySet());
        return activities.stream()
                .map(id -> heat(
                        id,
                        names.get(id),
                        waits.get(id),
                        late.getOrDefault(id, NONE),
                        proposals.getOrDefault(id, NONE)))
                .toList();
    }

    private static ActivityHeat heat(
            String id, @Nullable String name, @Nullable WaitRow wait, CountRow late, CountRow proposals) {
        WaitRow waited = wait == null ? new WaitRow(id, 0, 0, null, null) : wait;
        return new ActivityHeat(
                id,
                name,
                waited.tokens(),
                late.total(),
                waited.left(),
                waited.medianDays(),
                waited.longestDays(),
                proposals.total(),
                proposals.overridden(),
                false);
    }

    private Map<String, WaitRow> waits(String key, HeatPeriod period) {
        Date begin = Date.from(period.begin().toInstant());
        Date end = Date.from(period.end().toInstant());
        return mapper.waits(key, begin, end, Date.from(time.now().toInstant())).stream()
                .collect(toMap(WaitRow::activity, Function.identity()));
    }

    private Map<String, CountRow> proposals(BpmnModelInstance model, HeatPeriod period) {
        Map<String, String> decisions = new LinkedHashMap<>();
        for (BusinessRuleTask task : model.getModelElementsByType(BusinessRuleTask.class)) {
            DecidedBy.decision(task).ifPresent(decision -> decisions.put(task.getId(), decision));
        }
        if (decisions.isEmpty()) {
            return Map.of();
        }
        Map<String, CountRow> found =
                byKey(mapper.proposals(List.copyOf(decisions.values()), period.begin(), period.end()));
        decisions.values().retainAll(found.keySet());
        return decisions.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> found.getOrDefault(entry.getValue(), NONE)));
    }

    private static Map<String, @Nullable String> names(BpmnModelInstance model) {
        Map<String, @Nullable String> names = new LinkedHashMap<>();
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> names.put(node.getId(), node.getName() == null ? node.getId() : node.getName()));
        return names;
    }

    private static Map<String, CountRow> byKey(List<CountRow> rows) {
        return rows.stream().collect(toMap(CountRow::key, Function.identity()));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
