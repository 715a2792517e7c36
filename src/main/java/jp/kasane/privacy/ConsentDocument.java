package jp.kasane.privacy;

import java.time.LocalDate;

/** A version of a document that is explained to people before they consent. */
public record ConsentDocument(long id, String title, String version, LocalDate validFrom) {}
