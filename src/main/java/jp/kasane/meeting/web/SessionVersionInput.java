package jp.kasane.meeting.web;

import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** @param version of the meeting that the caller saw */
record SessionVersionInput(@Nullable String version) {

    @Nullable
    Integer number() {
        return Typed.optionalWhole("version", version);
    }
}
