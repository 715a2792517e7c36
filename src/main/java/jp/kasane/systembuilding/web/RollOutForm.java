package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param arrangement what is there now; left out, as it was tried
 * @param since since when
 */
record RollOutForm(
        @Size(max = 4000, message = "{systembuilding.text.too-long}") @Nullable
        String arrangement,

        @NotNull(message = "{systembuilding.roll-out.since}")
        LocalDate since) {}
