package jp.kasane.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import jp.kasane.privacy.NewConsent;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void aWrittenConsentOfThePersonIsAccepted() {
        assertThatCode(() -> ConsentRules.check(consent("SELF", null, Set.of("D07"), TODAY, null), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverConsentsForSomebodyElseIsNamed() {
        assertThat(field(consent("GUARDIAN", " ", Set.of("ALL"), TODAY, null))).isEqualTo("giverName");
    }

    @Test
    void consentNamesItsRecipients() {
        assertThat(field(consent("SELF", null, Set.of(), TODAY, null))).isEqualTo("recipients");
    }

    @Test
    void consentIsNotGivenTomorrowAndDoesNotEndBeforeItBegins() {
        assertThat(field(consent("SELF", null, Set.of("ALL"), TODAY.plusDays(1), null)))
                .isEqualTo("givenOn");
        assertThat(field(consent("SELF", null, Set.of("ALL"), TODAY, TODAY.minusDays(1))))
                .isEqualTo("validUntil");
    }

    @Test
    void unknownCodesAreRefused() {
        assertThat(field(consent("NEIGHBOUR", null, Set.of("ALL"), TODAY, null)))
                .isEqualTo("givenBy");
    }

    private static String field(NewConsent consent) {
        return catchThrowableOfType(ProblemException.class, () -> ConsentRules.check(consent, TODAY))
                .field();
    }

    private static NewConsent consent(
            String givenBy, String giverName, Set<String> recipients, LocalDate on, LocalDate until) {
        return new NewConsent(
                1,
                givenBy,
                giverName,
                "WRITTEN",
                "情報共有同意書",
                "2026-04",
                Set.of("SUPPORT"),
                recipients,
                Set.of("IDENTITY"),
                null,
                on,
                until);
    }
}
