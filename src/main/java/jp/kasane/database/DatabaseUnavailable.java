package jp.kasane.database;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a command could not get at the embedded database. */
public record DatabaseUnavailable(Reason reason, Path directory) {

    /** What stands in the way. */
    public enum Reason {
        /** Another Kasane works on the data directory. */
        IN_USE,
        /** Nothing was ever kept there. */
        ABSENT
    }

    /** @return empty when the failure is another one */
    public static Optional<DatabaseUnavailable> of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DirectoryInUseException inUse) {
                return Optional.of(new DatabaseUnavailable(Reason.IN_USE, inUse.directory()));
            }
            if (cause instanceof NothingKeptException nothing) {
                return Optional.of(new DatabaseUnavailable(Reason.ABSENT, nothing.directory()));
            }
        }
        return Optional.empty();
    }
}
