package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import org.jspecify.annotations.Nullable;

/** Whom to give which seat. */
record NewSeatForm(
        @NotNull(message = "{council.validation.required}") SeatRole role,

        @NotBlank(message = "{council.validation.title}") @Size(max = 200, message = "{council.validation.title}")
        String title,

        @NotNull(message = "{council.validation.required}")
        @Pattern(regexp = "STATUTORY|PLEDGED|NONE", message = "{council.validation.secrecy}")
        @Schema(description = "STATUTORY 法定の守秘義務 / PLEDGED 誓約 / NONE なし")
        String secrecy,

        @NotNull(message = "{council.validation.required}") Long personId,
        @NotNull(message = "{council.validation.required}") LocalDate from,

        @Schema(description = "任期の最後の日。省けば期限なし") @Nullable LocalDate until) {

    NewSeat at(String councilCode) {
        return new NewSeat(councilCode, role, title, secrecy, personId, from, until);
    }
}
