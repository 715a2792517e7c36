package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Instances that run on a version: which cases they are about and where they stand. */
@Component
class RunningInstances {

    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final Cases cases;

    RunningInstances(RuntimeService runtime, HistoryService history, Cases cases) {
        this.runtime = runtime;
        this.history = history;
        this.cases = cases;
    }

    /** In the order of their business keys. */
    List<RunningInstance> on(String definitionId, InstanceScope scope) {
        List<ProcessInstance> all = runtime.createProcessInstanceQuery()
                .processDefinitionId(definitionId)
                .orderByBusinessKey()
                .asc()
                .list();
        Map<String, CaseRef> refs = refs(all);
        Map<String, Set<String>> standing = standing(definitionId);
        return all.stream()
                .filter(each -> isMeant(each, refs.get(key(each)), scope))
                .map(each -> instance(each, refs.get(key(each)), standing))
                .toList();
    }

    private static RunningInstance instance(
            ProcessInstance instance, @Nullable CaseRef ref, Map<String, Set<String>> standing) {
        return new RunningInstance(
                instance.getId(),
                key(instance),
                ref == null ? null : ref.id(),
                standing.getOrDefault(instance.getId(), Set.of()));
    }

    private static boolean isMeant(ProcessInstance instance, @Nullable CaseRef ref, InstanceScope scope) {
        Set<String> values = scope.values();
        return switch (scope.kind()) {
            case ALL -> true;
            case NUMBERS -> values.contains(key(instance));
            case BACK -> values.contains(instance.getId());
            case LAYER -> ref != null && ref.layer() != null && values.contains(ref.layer());
            case COUNCIL -> ref != null && ref.councilCode() != null && values.contains(ref.councilCode());
            case AREA -> ref != null && values.contains(ref.areaCode());
        };
    }

    private Map<String, CaseRef> refs(List<ProcessInstance> instances) {
        Set<String> numbers = instances.stream().map(RunningInstances::key).collect(Collectors.toSet());
        return cases.ofNumbers(numbers).stream().collect(Collectors.toMap(CaseRef::number, Function.identity()));
    }

    private Map<String, Set<String>> standing(String definitionId) {
        return history
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definitionId)
                .unfinished()
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getProcessInstanceId,
                        Collectors.mapping(visit -> visit.getActivityId().replace(BODY, ""), Collectors.toSet())));
    }

    private static String key(ProcessInstance instance) {
        return instance.getBusinessKey() == null ? instance.getId() : instance.getBusinessKey();
    }
}
