package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.kasane.council.CadenceKind;
import jp.kasane.council.CadenceSetting;
import jp.kasane.council.HolidayShift;
import org.jspecify.annotations.Nullable;

/** What the secretariat sets. */
record CadenceForm(
        @NotNull(message = "{council.validation.required}") CadenceKind kind,

        @Size(max = 300, message = "{council.validation.rrule}")
        @Schema(description = "RFC 5545 の RRULE", example = "FREQ=MONTHLY;BYDAY=2TU")
        @Nullable
        String rrule,

        @Schema(description = "周期を数え始める日。省けば今のまま") @Nullable LocalDate anchor,

        @Schema(description = "閉庁日に当たったとき。省けば今のまま") @Nullable
        HolidayShift shift,

        @Schema(type = "string", example = "13:30") @Nullable
        LocalTime startTime,

        @Schema(description = "いつもの会場。省けば今のまま、空文字でなくす") @Nullable
        String place,

        @Size(max = 200, message = "{council.validation.host}") @Nullable
        String host,

        @Schema(description = "1回の時間(分)。省けば今のまま", example = "90") @Nullable
        Integer sessionMinutes) {

    CadenceSetting toSetting() {
        return new CadenceSetting(kind, rrule, anchor, shift, startTime, place, host, sessionMinutes);
    }
}
