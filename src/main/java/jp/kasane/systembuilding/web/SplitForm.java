package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param title of the new issue
 * @param caseNumbers cases that leave for it
 */
record SplitForm(
        @NotBlank(message = "{systembuilding.missing.title}")
        @Size(max = 200, message = "{systembuilding.text.too-long}")
        String title,

        @NotEmpty(message = "{systembuilding.split.cases}")
        List<@NotBlank(message = "{systembuilding.missing.case}") String> caseNumbers,

        @NotBlank(message = "{systembuilding.missing.reason}")
        @Size(max = 1000, message = "{systembuilding.text.too-long}")
        String reason) {}
