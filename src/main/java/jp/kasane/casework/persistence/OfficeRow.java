package jp.kasane.casework.persistence;

import org.jspecify.annotations.Nullable;

/** @param officeId the organisation that carries the case; null when none */
public record OfficeRow(long id, @Nullable Long officeId, long receivedBy) {}
