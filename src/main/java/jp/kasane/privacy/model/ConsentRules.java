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
        limited("giverName", consent.giverName(), 200);
        limited("scope", consent.scope(), 2000);
        dates(consent, today);
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
