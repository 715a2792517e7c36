package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.modelling.ModelSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The processes that will be active together: those handed in, and the active ones that they do not replace. */
final class Neighbours {

    private final ModelSet set;
    private final Map<String, BpmnModelInstance> own = new HashMap<>();
    private final Map<String, Optional<BpmnModelInstance>> active = new HashMap<>();

    Neighbours(ModelSet set) {
        this.set = set;
        set.processes()
                .forEach(file -> file.model()
                        .getModelElementsByType(Process.class)
                        .forEach(process -> own.put(process.getId(), file.model())));
    }

    /** Ids of all of them. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(set.installed().processKeys());
        keys.addAll(own.keySet());
        return keys;
    }

    boolean isActive(String key) {
        return set.installed().processKeys().contains(key);
    }

    Optional<BpmnModelInstance> model(String key) {
        BpmnModelInstance handedIn = own.get(key);
        return handedIn != null ? Optional.of(handedIn) : active.computeIfAbsent(key, set.installed()::process);
    }

    /** Active ones that are not replaced. */
    Collection<BpmnModelInstance> activeOnly() {
        return set.installed().processKeys().stream()
                .filter(key -> !own.containsKey(key))
                .flatMap(key -> model(key).stream())
                .toList();
    }

    Collection<BpmnModelInstance> models() {
        return keys().stream().flatMap(key -> model(key).stream()).toList();
    }
}
