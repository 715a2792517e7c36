package jp.kasane.modelling;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * Models that are handed in together.
 *
 * @param installed what is active now; a model of the set hides the active one of the same id
 */
public record ModelSet(List<ProcessFile> processes, List<DecisionFile> decisions, InstalledModels installed) {

    public ModelSet {
        processes = List.copyOf(processes);
        decisions = List.copyOf(decisions);
    }

    /**
     * A readable BPMN file.
     *
     * @param file its name
     */
    public record ProcessFile(String file, BpmnModelInstance model) {}

    /**
     * A readable DMN file.
     *
     * @param file its name
     */
    public record DecisionFile(String file, DmnModelInstance model) {}
}
