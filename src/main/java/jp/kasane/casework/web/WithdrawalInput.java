package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as typed.
 *
 * @param note what else is to be known about what was already shared
 * @param measure what the councils that were told do with it
 * @param others ticked when the person's other consents are withdrawn, too
 */
record WithdrawalInput(
        @NotBlank(message = "{casework.page.need.on}") String on,
        String note,
        String measure,
        @Nullable Boolean others) {

    WithdrawalInput {
        measure = measure == null ? RecallMeasure.RETURN.name() : measure;
    }

    boolean isWithOthers() {
        return Boolean.TRUE.equals(others);
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(Typed.date("on", on), Typed.text(note), chosen(), Map.of());
    }

    private RecallMeasure chosen() {
        return Stream.of(RecallMeasure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("measure", "web.page.unreadable"));
    }
}
