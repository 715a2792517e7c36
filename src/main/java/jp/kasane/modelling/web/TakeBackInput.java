package jp.kasane.modelling.web;

import org.jspecify.annotations.Nullable;

/** Why what was moved shall go back, as typed. */
record TakeBackInput(@Nullable String reason) {

    String reasonText() {
        return reason == null ? "" : reason;
    }
}
