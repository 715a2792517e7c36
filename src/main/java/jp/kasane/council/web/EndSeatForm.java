package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When the term of a seat's holder ends. */
record EndSeatForm(
        @NotNull(message = "{council.validation.required}") @Schema(description = "任期の最後の日")
        LocalDate on) {}
