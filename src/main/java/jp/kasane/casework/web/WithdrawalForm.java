package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.privacy.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as sent. Components as in {@link Withdrawal}; papers come back unless something else is said.
 *
 * @param others whether the person's other consents that count are withdrawn with it; not, unless it is said
 */
record WithdrawalForm(
        @NotNull(message = "{privacy.text.blank}") LocalDate on,
        @Nullable String note,
        @Nullable RecallMeasure measure,
        @Nullable Map<String, @NotNull(message = "{privacy.text.blank}") RecallMeasure> byCouncil,

        @Schema(description = "この人のほかの有効な同意もすべて撤回するか。書かなければ撤回しない") @Nullable
        Boolean others) {

    Withdrawal toWithdrawal() {
        return new Withdrawal(
                on, note, measure == null ? RecallMeasure.RETURN : measure, byCouncil == null ? Map.of() : byCouncil);
    }
}
