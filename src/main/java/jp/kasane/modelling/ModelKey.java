package jp.kasane.modelling;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;

/** By which id a file's versions are counted. */
public final class ModelKey {

    private ModelKey() {}

    /** Id of the file's process. */
    public static String of(ModelSet.ProcessFile file) {
        return file.model().getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .findFirst()
                .orElse(baseName(file.file()));
    }

    /** Id of the decision that no other decision of the file requires. */
    public static String of(ModelSet.DecisionFile file) {
        Collection<Decision> decisions = file.model().getModelElementsByType(Decision.class);
        List<String> required = file.model().getModelElementsByType(InformationRequirement.class).stream()
                .filter(requirement -> requirement.getRequiredDecision() != null)
                .map(requirement -> requirement.getRequiredDecision().getId())
                .toList();
        return decisions.stream()
                .map(Decision::getId)
                .filter(id -> !required.contains(id))
                .findFirst()
                .orElse(baseName(file.file()));
    }

    private static String baseName(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
