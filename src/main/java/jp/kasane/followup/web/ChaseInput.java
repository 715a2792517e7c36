package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What came of speaking to the assignee, as typed. */
record ChaseInput(
        @NotBlank(message = "{followup.note.missing}") @Size(max = 1000, message = "{followup.text.too-long}") @Nullable
        String note) {

    String text() {
        return note == null ? "" : note.strip();
    }
}
