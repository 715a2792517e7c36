package jp.kasane.privacy.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is the same for all households that are asked about at once: the council's basis on a day, and the seat. */
public record HouseholdQuestion(
        String councilCode, String legalMode, @Nullable LocalDate modeSince, String secrecy, LocalDate day) {

    /** @param consented whether who is asked about gave a consent that covers the council */
    public DisclosureInputs inputs(boolean consented) {
        return new DisclosureInputs(legalMode, consented ? "FULL" : "NONE", secrecy);
    }
}
