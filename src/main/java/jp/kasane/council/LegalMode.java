package jp.kasane.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal basis on which a council shares information, e.g. {@code ART106_6} (社会福祉法第106条の6).
 *
 * @param validUntil last day; null while in force
 */
public record LegalMode(
        String councilCode,
        String mode,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public boolean inForceOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validUntil == null || !date.isAfter(validUntil));
    }
}
