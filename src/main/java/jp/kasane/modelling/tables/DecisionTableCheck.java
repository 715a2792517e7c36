package jp.kasane.modelling.tables;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kasane.modelling.ModelCheck;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelSet;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

/** Every decision table answers whatever can come in, and as the code that asks it needs. */
@Component
class DecisionTableCheck implements ModelCheck {

    private final TableFindings words;

    DecisionTableCheck(TableFindings words) {
        this.words = words;
    }

    @Override
    public void check(ModelSet models, Consumer<ModelFinding> findings) {
        for (ModelSet.DecisionFile file : models.decisions()) {
            keys(file, findings);
            for (TableReport report : CheckedTables.of(file.model())) {
                // Kept with the draft, and so in the language of the tables themselves.
                words.of(file.file(), report, Locale.JAPANESE).forEach(findings);
            }
        }
    }

    /** A changed file still holds the decision that the code asks. */
    private static void keys(ModelSet.DecisionFile file, Consumer<ModelFinding> findings) {
        Set<String> held = ids(file.model());
        for (String key : DecisionContracts.all().keySet()) {
            if (!held.contains(key) && file.file().equals(key + ".dmn")) {
                findings.accept(ModelFinding.error(TableProblemKind.CONTRACT_KEY.code(), file.file(), null, key));
            }
        }
    }

    private static Set<String> ids(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .map(Decision::getId)
                .collect(Collectors.toSet());
    }
}
