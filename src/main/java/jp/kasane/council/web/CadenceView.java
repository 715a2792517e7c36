package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.kasane.council.CadenceKind;
import jp.kasane.council.CadenceState;
import jp.kasane.council.HolidayShift;
import org.jspecify.annotations.Nullable;

/** When a council meets, as answered. */
record CadenceView(
        CadenceKind kind,

        @Schema(description = "SET 設定済 / ASSUMED 想定 / ON_DEMAND 随時 / NOT_SET 未設定(開催日は計画されない)")
        CadenceState state,

        @Schema(description = "状態の説明") String stateText,
        @Nullable String rrule,
        LocalDate anchor,
        HolidayShift shift,
        LocalTime startTime,
        @Nullable String place,
        @Schema(description = "1回の時間(分)") int sessionMinutes,
        @Nullable String host,

        @Schema(description = "自治体の資料に書かれた頻度") @Nullable String stated,

        @Schema(description = "実演・演習のための想定で、事務局が確かめていない") boolean assumed,
        int version) {}
