package jp.kasane.modelling.migration;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Why an instance could not be moved at this time.
 *
 * @param reason last part of {@code modelling.migration.refusal.…}
 * @param place id of the place that it is about; null when it is about none
 * @param triesAgain whether it may go better another time
 */
record Failure(String reason, @Nullable String place, boolean triesAgain) {

    static final String OTHER_VERSION = "other-version";
    static final String UNEXPECTED = "unexpected";

    /** Attempts while somebody else works on the same instance, and for what nobody foresaw. */
    private static final int MOST_ATTEMPTS = 5;

    static Failure of(RuntimeException cause, int attempts) {
        if (cause instanceof MigratingProcessInstanceValidationException refused) {
            return refused(refused.getValidationReport());
        }
        boolean concurrent =
                cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException;
        return new Failure(concurrent ? "concurrent" : UNEXPECTED, null, attempts + 1 < MOST_ATTEMPTS);
    }

    private static Failure refused(MigratingProcessInstanceValidationReport report) {
        for (MigratingActivityInstanceValidationReport each : report.getActivityInstanceReports()) {
            String place = each.getSourceScopeId().replace("#multiInstanceBody", "");
            return new Failure(EngineRefusal.codeOf(each.getFailures()), place, false);
        }
        List<String> jobs = report.getTransitionInstanceReports().stream()
                .flatMap(each -> each.getFailures().stream())
                .toList();
        return new Failure(EngineRefusal.codeOf(jobs.isEmpty() ? report.getFailures() : jobs), null, false);
    }
}
