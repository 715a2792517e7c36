package jp.kasane.meeting.web;

import jp.kasane.meeting.SettleNotes;
import jp.kasane.meeting.model.LineMerge;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Which text of notes is to be kept. Components as in {@link SettleNotes.Decision}; {@code keep} is empty for own words. */
record SettleInput(
        @Nullable String clash,
        @Nullable String version,
        @Nullable String keep,
        @Nullable String own) {

    SettleNotes.Decision toDecision() {
        return new SettleNotes.Decision(Typed.whole("clash", clash), Typed.whole("version", version), keeping(), own);
    }

    private LineMerge.@Nullable Keep keeping() {
        for (LineMerge.Keep each : LineMerge.Keep.values()) {
            if (each.name().equals(keep)) {
                return each;
            }
        }
        return null;
    }
}
