package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;

/**
 * @param council where it was seen
 */
record FlagForm(
        @NotBlank(message = "{systembuilding.missing.case}") String caseNumber,

        @NotBlank(message = "{systembuilding.missing.council}")
        String council) {}
