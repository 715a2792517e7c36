package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** That a case shows something missing, as typed. */
record FlagInput(
        @NotBlank(message = "{systembuilding.page.case.missing}") @Nullable
        String caseNumber,

        @NotBlank(message = "{systembuilding.page.council.missing}") @Nullable
        String council) {

    String number() {
        return CaseNumbers.of(caseNumber).stream().findFirst().orElse("");
    }

    String place() {
        return council == null ? "" : council;
    }
}
