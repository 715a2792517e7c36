package jp.kasane.modelling.rules;

import java.util.List;
import java.util.function.Consumer;
import jp.kasane.modelling.ModelFinding;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;

/** Takes what rules find in one file. */
final class Findings {

    private final String file;
    private final Consumer<ModelFinding> sink;

    Findings(String file, Consumer<ModelFinding> sink) {
        this.file = file;
        this.sink = sink;
    }

    void add(RuleCode code, BaseElement element, String... arguments) {
        add(code, element.getId(), arguments);
    }

    /** @param element its id; null when the finding is about the file */
    void add(RuleCode code, @Nullable String element, String... arguments) {
        sink.accept(new ModelFinding(code.severity(), code.code(), file, element, null, List.of(arguments)));
    }
}
