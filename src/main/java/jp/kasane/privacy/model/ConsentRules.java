package jp.kasane.privacy.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.privacy.NewConsent;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a consent must say to be one. */
public final class ConsentRules {

    public static final String ALL = "ALL";

    private static final Set<String> GIVERS = Set.of("SELF", "PARENT", "GUARDIAN");
    private static final Set<String> METHODS = Set.of("WRITTEN", "ELECTRONIC", "ORAL");
    private static final Set<String> PURPOSES = Set.of("SUPPORT", "MONITORING", "REFERRAL", "SYSTEM_BUILDING");
    private static final Set<String> ITEMS =
            Set.of(ALL, "IDENTITY", "HEALTH", "FINANCE", "HOUSING", "FAMILY", "SERVICES");

    private ConsentRules() {}

    /** @throws ProblemException INVALID, naming the field */
    public static void check(NewConsent consent, LocalDate today) {
        known("givenBy", consent.givenBy(), GIVERS);
        if (!"SELF".equals(consent.givenBy()) && isBlank(consent.giverName())) {
            throw ProblemException.invalid("giverName", "privacy.consent.giver");
        }
        known("method", consent.method(), METHODS);
        filled("document", consent.document());
        filled("documentVersion", consent.documentVersion());
        codes("purposes", consent.purposes(), PURPOSES);
        codes("items", consent.items(), ITEMS);
        if (consent.recipients().isEmpty()) {
            throw ProblemException.invalid("recipients", "privacy.consent.recipients");
        }
        proved(consent);
        limited("giverName", consent.giverName(), 200);
        limited("scope", consent.scope(), 2000);
        dates(consent, today);
    }

    private static void proved(NewConsent consent) {
        if ("ORAL".equals(consent.method()) && isBlank(consent.proof().witness())) {
            throw ProblemException.invalid("witness", "privacy.consent.witness");
        }
        limited("relation", consent.proof().relation(), 100);
        limited("witness", consent.proof().witness(), 200);
        limited("originalAt", consent.proof().originalAt(), 200);
    }

    /** @throws ProblemException INVALID, naming the field that would widen what was consented to */
    public static void narrower(NewConsent left, Set<String> purposes, Set<String> recipients, Set<String> items) {
        within("purposes", left.purposes(), purposes);
        within("recipients", left.recipients(), recipients);
        within("items", left.items(), items);
        if (left.purposes().equals(purposes)
                && left.recipients().equals(recipients)
                && left.items().equals(items)) {
            throw ProblemException.invalid("items", "privacy.consent.same");
        }
    }

    /**
     * Whether somebody may be named to that council on that day.
     *
     * @param purposes of which one is enough
     */
    public static boolean covers(NewConsent consent, String councilCode, LocalDate day, Set<String> purposes) {
        boolean told =
                consent.recipients().contains(ALL) || consent.recipients().contains(councilCode);
        boolean named = consent.items().contains(ALL) || consent.items().contains("IDENTITY");
        boolean ended = consent.validUntil() != null && consent.validUntil().isBefore(day);
        return told
                && named
                && consent.purposes().stream().anyMatch(purposes::contains)
                && !consent.givenOn().isAfter(day)
                && !ended;
    }

    /** Whether somebody may be told by purposes and items what was told by those. */
    public static boolean areWithin(
            Set<String> thosePurposes, Set<String> thoseItems, Set<String> purposes, Set<String> items) {
        return purposes.containsAll(thosePurposes) && (items.contains(ALL) || items.containsAll(thoseItems));
    }

    private static void within(String field, Set<String> left, Set<String> before) {
        if (!before.contains(ALL) && !before.containsAll(left)) {
            throw ProblemException.invalid(field, "privacy.consent.wider");
        }
    }

    private static void dates(NewConsent consent, LocalDate today) {
        if (consent.givenOn().isAfter(today)) {
            throw ProblemException.invalid("givenOn", "privacy.consent.future");
        }
        if (consent.validUntil() != null && consent.validUntil().isBefore(consent.givenOn())) {
            throw ProblemException.invalid("validUntil", "privacy.consent.validity");
        }
    }

    private static void codes(String field, Set<String> given, Set<String> known) {
        if (given.isEmpty()) {
            throw ProblemException.invalid(field, "privacy.consent.none", list(known));
        }
        given.forEach(code -> known(field, code, known));
    }

    private static void known(String field, String given, Set<String> known) {
        if (!known.contains(given)) {
            throw ProblemException.invalid(field, "privacy.code.unknown", list(known));
        }
    }

    private static void filled(String field, String text) {
        if (text.isBlank()) {
            throw ProblemException.invalid(field, "privacy.text.blank");
        }
        limited(field, text, 200);
    }

    private static void limited(String field, @Nullable String text, int maximum) {
        if (text != null && text.codePointCount(0, text.length()) > maximum) {
            throw ProblemException.invalid(field, "privacy.text.long", maximum);
        }
        if (text != null && text.indexOf('\0') >= 0) {
            throw ProblemException.invalid(field, "privacy.text.broken");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String list(Set<String> codes) {
        return String.join(", ", new TreeSet<>(codes));
    }
}
