package jp.kasane.meeting.web;

import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** 場所と時間, as typed. */
record ArrangeInput(
        @Nullable Integer version,
        @Nullable String place,
        @Nullable String minutes) {

    /** @throws jp.kasane.shared.ProblemException INVALID naming the field */
    int wholeMinutes() {
        return Typed.whole("minutes", minutes);
    }
}
