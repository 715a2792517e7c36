package jp.kasane.database;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in the migration's own words why it does not go on with this database, instead of a stack trace. */
class MigrationRefusedAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    /** What {@code RAISE EXCEPTION} answers with. */
    private static final String RAISED = "P0001";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        PSQLException refused = findCause(rootFailure, PSQLException.class);
        ServerErrorMessage said = refused == null ? null : refused.getServerErrorMessage();
        return said == null || !RAISED.equals(said.getSQLState())
                ? null
                : new FailureAnalysis(
                        String.valueOf(said.getMessage()), "詳しくは docs/operations/tenants.md にあります。", cause);
    }
}
