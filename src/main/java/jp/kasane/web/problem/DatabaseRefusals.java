package jp.kasane.web.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Races that the database or the engine decided, and values that only the database refused. The engine's class is
 * matched by name: {@code web} must not depend on the engine.
 */
@Component
@Order(5)
class DatabaseRefusals implements RefusalSource {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRefusals.class);

    @Override
    public @Nullable Refusal refusalOf(Throwable failure, Texts texts) {
        if (failure instanceof ConcurrencyFailureException
                || failure.getClass().getSimpleName().equals("OptimisticLockingException")) {
            return conflict("web.database.race", texts);
        }
        if (!(failure instanceof SQLException sql) || sql.getSQLState() == null) {
            return null;
        }
        return switch (sql.getSQLState().substring(0, 2)) {
            case "40" -> conflict("web.database.race", texts);
            case "23" -> {
                // Normally a use case says this better; the log shows which constraint had to.
                LOG.warn("a database constraint refused a request (SQLSTATE {})", sql.getSQLState(), sql);
                yield conflict("web.database.constraint", texts);
            }
            case "22" -> {
                LOG.warn("the database refused a value (SQLSTATE {})", sql.getSQLState(), sql);
                yield Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", texts.get("web.database.value"));
            }
            default -> null;
        };
    }

    private static Refusal conflict(String key, Texts texts) {
        return Refusal.of(HttpStatus.CONFLICT, "conflict", texts.get(key));
    }
}
