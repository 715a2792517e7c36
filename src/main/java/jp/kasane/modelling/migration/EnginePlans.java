package jp.kasane.modelling.migration;

import java.util.HashMap;
import java.util.Map;
import jp.kasane.modelling.migration.plan.MigrationOutline;
import jp.kasane.modelling.migration.plan.PlacePlan;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands an outline to the engine, which has the last word on what can be moved. */
@Component
class EnginePlans {

    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;

    EnginePlans(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * The outline without the places that the engine refuses. Outside the caller's transaction, which a refusal of the
     * engine would end.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MigrationOutline checked(String source, String target, MigrationOutline outline) {
        MigrationOutline left = outline;
        while (true) {
            try {
                build(source, target, left, false);
                return left;
            } catch (MigrationPlanValidationException e) {
                left = left.without(refusals(e));
            }
        }
    }

    /** @throws MigrationPlanValidationException when the outline was not {@link #checked} */
    MigrationPlan build(String source, String target, MigrationOutline outline, boolean timersAnew) {
        MigrationPlanBuilder builder = runtime.createMigrationPlan(source, target);
        outline.mapped().forEach(each -> add(builder, each, timersAnew));
        return builder.build();
    }

    private static void add(MigrationPlanBuilder builder, PlacePlan plan, boolean timersAnew) {
        String from = plan.place().id();
        MigrationInstructionBuilder instruction = builder.mapActivities(from, plan.target());
        if (timersAnew && plan.place().kind().hasTimer()) {
            instruction.updateEventTrigger();
        }
        if (plan.place().repeated()) {
            builder.mapActivities(from + BODY, plan.target() + BODY);
        }
    }

    private static Map<String, String> refusals(MigrationPlanValidationException refused) {
        Map<String, String> reasons = new HashMap<>();
        for (MigrationInstructionValidationReport report :
                refused.getValidationReport().getInstructionReports()) {
            String place =
                    report.getMigrationInstruction().getSourceActivityId().replace(BODY, "");
            reasons.put(place, EngineRefusal.codeOf(report.getFailures()));
        }
        if (reasons.isEmpty()) {
            throw refused;
        }
        return reasons;
    }
}
