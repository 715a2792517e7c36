package jp.kasane.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models with which a year is rehearsed, as far as they are not the shipped ones.
 *
 * @param label what people call them; null for the active ones
 */
public record RehearsalModels(@Nullable String label, List<RehearsalModel> files) {

    /** The shipped models alone. */
    public static final RehearsalModels SHIPPED = new RehearsalModels(null, List.of());

    public RehearsalModels {
        files = List.copyOf(files);
    }
}
