package jp.kasane.web.problem;

import org.jspecify.annotations.Nullable;

/** Knows how to tell one family of failures. */
interface RefusalSource {

    /** @return null when the failure is of another family */
    @Nullable
    Refusal refusalOf(Throwable failure, Texts texts);
}
