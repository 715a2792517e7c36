package jp.kasane.council;

import org.jspecify.annotations.Nullable;

/**
 * A council (会議体) of the municipality, e.g. the セーフティネット地域会議 of district D07.
 *
 * @param code unique, e.g. {@code D07}, {@code B2}, {@code CORE}
 * @param layer code of its layer on the ladder, e.g. {@code AREA}; bodies beside the ladder have their own, e.g. {@code CARE}
 * @param rung position on the ladder, 1 at the bottom; 0 for bodies beside the ladder
 * @param bodyId id of the body in the profile, e.g. {@code chiiki}
 * @param areaCode the area it serves; null when it serves the whole municipality
 * @param parentCode the council one rung up; null at the top and beside the ladder
 * @param sessionMinutes planned length of a session
 */
public record Council(
        String code,
        String name,
        String layer,
        int rung,
        String bodyId,
        @Nullable String areaCode,
        @Nullable String parentCode,
        int sessionMinutes) {

    /** Task group of the holders of that role here, e.g. {@code D07:SECRETARIAT}. */
    public String group(SeatRole role) {
        return code + ":" + role;
    }

    /** How paths name it: {@code AREA:D07}, or just {@code CORE} where layer and code are the same. */
    public String pathName() {
        return layer.equals(code) ? code : layer + ":" + code;
    }
}
