package jp.kasane.privacy.model;

import java.util.Map;
import java.util.Set;

/** What {@code DisclosureDecision} is asked. */
public record DisclosureInputs(String legalMode, String consent, String secrecy) {

    /**
     * @param household the living members
     * @param consenting those of them whose consent covers the council
     */
    public static DisclosureInputs of(String legalMode, Set<Long> household, Set<Long> consenting, String secrecy) {
        // The head of a household cannot consent for the others, and nobody's consent is not everybody's.
        boolean full = !household.isEmpty() && consenting.containsAll(household);
        return new DisclosureInputs(legalMode, full ? "FULL" : "NONE", secrecy);
    }

    public Map<String, Object> asMap() {
        return Map.of("legalMode", legalMode, "consent", consent, "secrecy", secrecy);
    }
}
