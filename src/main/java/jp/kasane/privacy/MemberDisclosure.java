package jp.kasane.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far one household member may be shown.
 *
 * @param reasonCode of {@code DisclosureDecision}, e.g. {@code CONSENT_GIVEN}
 * @param consentId the consent that it rests on; null when the council's legal basis suffices, or nothing does
 * @param items what may be told besides the name; {@code ALL} where the legal basis suffices
 */
public record MemberDisclosure(
        DisclosureLevel level, String reasonCode, @Nullable Long consentId, Set<String> items) {}
