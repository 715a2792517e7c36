package jp.kasane.modelling.rules;

import java.util.List;
import java.util.function.Consumer;
import jp.kasane.modelling.ModelCheck;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelSet;
import org.springframework.stereotype.Component;

/** All rules of process models, applied to every process that is handed in. */
@Component
public class ProcessModelRules implements ModelCheck {

    private static final List<ModelRule> RULES = List.of(
            new ProcessIdentityRule(),
            new ElementIdRule(),
            new LabelRule(),
            new DiagramRule(),
            new NoCodeRule(),
            new ExpressionRule(),
            new DelegateRule(),
            new FormRule(),
            new ResponsibleRule(),
            new DueDateRule(),
            new TimerRule(),
            new MessageRule(),
            new FixedPointRule(),
            new GatewayRule(),
            new CourseRule(),
            new WaitStateRule(),
            new VariableRule(),
            new CalledProcessRule(),
            new LayerRule(),
            new LadderRule());

    private final KnownParts parts;

    public ProcessModelRules(KnownParts parts) {
        this.parts = parts;
    }

    @Override
    public void check(ModelSet models, Consumer<ModelFinding> findings) {
        Neighbours neighbours = new Neighbours(models);
        for (ModelSet.ProcessFile file : models.processes()) {
            CheckedProcess checked = CheckedProcess.of(file, neighbours, parts);
            Findings found = new Findings(file.file(), findings);
            RULES.forEach(rule -> rule.check(checked, found));
        }
    }
}
