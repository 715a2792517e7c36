package jp.kasane.modelling.persistence;

import jp.kasane.modelling.Severity;
import org.jspecify.annotations.Nullable;

/** A row of {@code modelling_draft_finding}; arguments are JSON text. */
public record FindingRow(
        Severity severity,
        String code,
        String file,
        @Nullable String element,
        @Nullable Integer line,
        String arguments) {}
