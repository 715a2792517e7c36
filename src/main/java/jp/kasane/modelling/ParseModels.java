package jp.kasane.modelling;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** Parses files whose bytes have been checked. */
@Component
class ParseModels {

    private final InstalledModels installed;

    ParseModels(InstalledModels installed) {
        this.installed = installed;
    }

    /** @param unreadable takes a finding for each file that does not keep its standard's schema */
    ModelSet parse(List<ModelFile> files, Consumer<ModelFinding> unreadable) {
        List<ModelSet.ProcessFile> processes = new ArrayList<>();
        List<ModelSet.DecisionFile> decisions = new ArrayList<>();
        for (ModelFile file : files) {
            try (ByteArrayInputStream content = new ByteArrayInputStream(file.content())) {
                if (ModelKind.of(file.name()).orElseThrow() == ModelKind.PROCESS) {
                    processes.add(new ModelSet.ProcessFile(file.name(), Bpmn.readModelFromStream(content)));
                } else {
                    decisions.add(new ModelSet.DecisionFile(file.name(), Dmn.readModelFromStream(content)));
                }
            } catch (ModelException | java.io.IOException e) {
                unreadable.accept(ModelFinding.error("schema", file.name(), null, reason(e)));
            }
        }
        return new ModelSet(processes, decisions, installed);
    }

    /** What the schema's validator says, at the innermost cause. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
