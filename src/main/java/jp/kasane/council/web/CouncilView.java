package jp.kasane.council.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jp.kasane.council.Council;
import org.jspecify.annotations.Nullable;

/**
 * A council in the hierarchy.
 *
 * @param legalMode in force today
 */
record CouncilView(
        String code,
        String name,
        String layer,
        @Schema(description = "段。1 がいちばん下、0 は段の外") int rung,
        String body,
        @Nullable String area,
        @Nullable String parent,
        int sessionMinutes,
        CadenceView cadence,
        @Schema(description = "今日の法的根拠") String legalMode) {

    static CouncilView of(Council council, CadenceView cadence, String legalMode) {
        return new CouncilView(
                council.code(),
                council.name(),
                council.layer(),
                council.rung(),
                council.bodyId(),
                council.areaCode(),
                council.parentCode(),
                council.sessionMinutes(),
                cadence,
                legalMode);
    }
}
