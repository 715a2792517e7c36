package jp.kasane.engine;

import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One executable process a file, called like the file, with a life time for its history. */
final class ProcessIdRule implements ModelRule {

    @Override
    public String code() {
        return "process-id";
    }

    @Override
    public void check(CheckedModel model, Consumer<ModelBreach> breaches) {
        if (model.processes().size() != 1) {
            breaches.accept(
                    breach(model.fileName(), "holds " + model.processes().size() + " processes, not one"));
        }
        model.processes().forEach(process -> check(process, model.fileName(), breaches));
    }

    private void check(Process process, String fileName, Consumer<ModelBreach> breaches) {
        if (!fileName.equals(process.getId() + ".bpmn") || !process.getId().matches("[A-Z][A-Za-z]+Process")) {
            breaches.accept(breach(process.getId(), "the file must be called like its process, XxxProcess.bpmn"));
        }
        if (!process.isExecutable()) {
            breaches.accept(breach(process.getId(), "is not executable"));
        }
        String timeToLive = process.getCamundaHistoryTimeToLiveString();
        if (timeToLive == null || !timeToLive.matches("P\\d+D")) {
            breaches.accept(breach(process.getId(), "says not how long its history lives (PnD)"));
        }
    }
}
