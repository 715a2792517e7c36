package jp.kasane.oversight.web;

import java.time.OffsetDateTime;
import jp.kasane.audit.chain.ChainEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an auditor reads it.
 *
 * @param person who; the login where the name is gone
 * @param target what, with a case's number
 */
public record EntryLine(
        ChainEntry entry,
        OffsetDateTime at,
        String person,
        @Nullable String onBehalfOf,
        String target) {}
