package jp.kasane.audit;

import org.jspecify.annotations.Nullable;

/** Where an access comes from. Asked when the entry is written, as the route of a request is not known from its start. */
public interface Origin {

    /** Kasane itself: timers, nightly checks, commands. */
    Origin SYSTEM = new Fixed("", "SYSTEM", "", "");

    /** Network address of the caller; empty for Kasane itself. */
    String address();

    /** Class of the user agent, e.g. {@code BROWSER}, {@code PROGRAM}, {@code MODELER}, {@code SYSTEM}. */
    String agent();

    /** Id of the request; entries of one request share it. */
    String request();

    /** Method and route template, e.g. {@code GET /cases/{number}}; never the path itself. */
    String route();

    /** For which meeting the request is made; null for none. */
    default @Nullable AccessTarget purpose() {
        return null;
    }

    /** Whether what is read is handed out as a sheet for paper, so that a reading is told as a print. */
    default boolean onPaper() {
        return false;
    }

    /** An origin of which all is known. */
    record Fixed(String address, String agent, String request, String route) implements Origin {}
}
