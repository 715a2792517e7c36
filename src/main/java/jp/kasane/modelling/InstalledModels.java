package jp.kasane.modelling;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The active models. */
public interface InstalledModels {

    /** Ids of all active processes. */
    Set<String> processKeys();

    /** Ids of all active decisions, required ones included. */
    Set<String> decisionKeys();

    /** The active version of a process. */
    Optional<BpmnModelInstance> process(String key);

    /** The active version of the file that holds a decision. */
    Optional<DmnModelInstance> decision(String key);
}
