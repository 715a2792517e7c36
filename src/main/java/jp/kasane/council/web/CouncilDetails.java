package jp.kasane.council.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.FlowType;
import jp.kasane.council.LegalMode;

/** One council with everything about it. */
record CouncilDetails(
        @JsonUnwrapped CouncilView council,
        List<LegalMode> legalModes,
        @Schema(description = "この会議体から続く流れ") List<Way> ways,
        @Schema(description = "今年度", example = "令和8年度") String fiscalYear,
        @Schema(description = "周期から求めた今年度の開催日。周期が未設定・随時なら空") List<LocalDate> dates) {

    record Way(FlowType type, String to) {}
}
