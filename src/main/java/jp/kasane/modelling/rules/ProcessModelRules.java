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
        List<ModelSet.ProcessFile> whole = models.processes().stream()
                .filter(file -> new References(file.model(), new Findings(file.file(), findings)).areWhole())
                .toList();
        Neighbours neighbours = new Neighbours(new ModelSet(whole, models.decisions(), models.installed()));
        for (ModelSet.ProcessFile file : whole) {
            CheckedProcess checked = CheckedProcess.of(file, neighbours, parts);
            Findings found = new Findings(file.file(), findings);
            RULES.forEach(rule -> rule.check(checked, found));
        }
    }
}
