package jp.kasane.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who of a household asks, as whoever enters the request reads it off the form and the identity document.
 *
 * @param name as on the document
 * @param birthDate needed only when several of the household have that name
 */
public record Claimant(
        String caseNumber, String name, @Nullable LocalDate birthDate) {}
