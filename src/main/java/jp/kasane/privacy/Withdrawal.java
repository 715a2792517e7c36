package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person withdraws a consent.
 *
 * @param on the day on which the person withdrew it
 * @param note what else is to be known about what was already shared
 * @param measure what the councils that were told do with it
 * @param byCouncil where a council does something else, by its code
 */
public record Withdrawal(
        LocalDate on, @Nullable String note, RecallMeasure measure, Map<String, RecallMeasure> byCouncil) {

    public Withdrawal {
        byCouncil = Map.copyOf(byCouncil);
    }

    /** Papers come back from everywhere. */
    public static Withdrawal returning(LocalDate on, @Nullable String note) {
        return new Withdrawal(on, note, RecallMeasure.RETURN, Map.of());
    }

    public RecallMeasure at(String councilCode) {
        return byCouncil.getOrDefault(councilCode, measure);
    }
}
