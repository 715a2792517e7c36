package jp.kasane.desk.web;

import org.jspecify.annotations.Nullable;

/** @param back {@code home} when the form stands on the home page */
record BackInput(@Nullable String back) {

    /** Where to go on. */
    String path(String otherwise) {
        return "home".equals(back) ? "/" : otherwise;
    }
}
