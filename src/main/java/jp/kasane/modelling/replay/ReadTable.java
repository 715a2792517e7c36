package jp.kasane.modelling.replay;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;

/** Reads a decision and those that it requires from a checked DMN file. */
final class ReadTable {

    private final DmnModelInstance model;

    /** @param dmn a file that has passed the checks of models */
    ReadTable(byte[] dmn) {
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn));
    }

    DmnModelInstance model() {
        return model;
    }

    /**
     * Required decisions first, the decision itself last.
     *
     * @throws IllegalArgumentException when the file has no such decision
     */
    List<Decision> decisions(String key) {
        if (!(model.getModelElementById(key) instanceof Decision decision)) {
            throw new IllegalArgumentException("no decision " + key);
        }
        Map<String, Decision> found = new LinkedHashMap<>();
        collect(decision, found);
        return new ArrayList<>(found.values());
    }

    /** What the model calls the decision. */
    String name(String key) {
        return last(key).getName();
    }

    /** Name of the first output: what the decision is mainly about; empty when it has none. */
    String headline(String key) {
        return TableOutputs.names(last(key)).stream().findFirst().orElse("");
    }

    private Decision last(String key) {
        List<Decision> decisions = decisions(key);
        return decisions.get(decisions.size() - 1);
    }

    private static void collect(Decision decision, Map<String, Decision> found) {
        for (InformationRequirement requirement : decision.getInformationRequirements()) {
            Decision required = requirement.getRequiredDecision();
            if (required != null && !found.containsKey(required.getId())) {
                collect(required, found);
            }
        }
        found.put(decision.getId(), decision);
    }
}
