package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.kasane.privacy.DisclosureBasis;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.MemberDisclosure;
import org.junit.jupiter.api.Test;

/** What a household may be shown as, where not all of it lets the same be told. */
class CaseSightTest {

    private static final long MOTHER = 11;
    private static final long SON = 12;

    @Test
    void whatWasFixedForASheetDoesNotRiseWhenSomebodyConsentsMeanwhile() {
        CaseSight partly = sight(member(DisclosureLevel.REAL_NAME, "ALL"), member(DisclosureLevel.ANONYMOUS));
        CaseSight both =
                sight(member(DisclosureLevel.REAL_NAME, "FINANCE"), member(DisclosureLevel.REAL_NAME, "FINANCE"));

        for (CaseSight now : Set.of(partly, both)) {
            CaseSight sheet = now.atMost(DisclosureLevel.ANONYMOUS);
            assertThat(sheet.level()).isEqualTo(DisclosureLevel.ANONYMOUS);
            assertThat(sheet.isSomebodyNamed()).isFalse();
            assertThat(sheet.told())
                    .as("its number leads to the page with the names")
                    .isEqualTo(now.scope());
        }
        assertThat(both.atMost(DisclosureLevel.REAL_NAME)).isEqualTo(both);
        assertThat(partly.atMost(DisclosureLevel.STATISTICS).level()).isEqualTo(DisclosureLevel.STATISTICS);
    }

    @Test
    void whereNobodyIsNamedAnythingOfItIsToldWithoutNames() {
        CaseSight nobody = sight(member(DisclosureLevel.ANONYMOUS), member(DisclosureLevel.ANONYMOUS));

        assertThat(nobody.isEveryCodeTold()).isTrue();
        assertThat(nobody.beside()).isEmpty();
        assertThat(nobody.shownLevel()).isEqualTo(DisclosureLevel.ANONYMOUS);
    }

    @Test
    void aTextStandsBesideOtherNamesWhenAnotherConsents() {
        CaseSight partly = sight(member(DisclosureLevel.REAL_NAME, "ALL"), member(DisclosureLevel.ANONYMOUS));
        CaseSight both = sight(member(DisclosureLevel.REAL_NAME, "ALL"), member(DisclosureLevel.REAL_NAME, "ALL"));

        assertThat(partly.beside()).isNotEmpty().isNotEqualTo(both.beside());
        assertThat(partly.beside())
                .isEqualTo(sight(member(DisclosureLevel.REAL_NAME, "ALL"), member(DisclosureLevel.ANONYMOUS))
                        .beside());
        assertThat(partly.atMost(DisclosureLevel.ANONYMOUS).beside())
                .as("what was confirmed is shown on the sheet, too")
                .isEqualTo(partly.beside());
        assertThat(both.atMost(DisclosureLevel.ANONYMOUS).beside())
                .as("everything may be told: what was confirmed for nobody's name stays")
                .isEmpty();
        assertThat(partly.shownLevel()).as("a name was shown").isEqualTo(DisclosureLevel.REAL_NAME);
        assertThat(partly.isEveryCodeTold()).isFalse();
    }

    private static MemberDisclosure member(DisclosureLevel level, String... items) {
        return new MemberDisclosure(level, "CODE", level == DisclosureLevel.REAL_NAME ? 3L : null, Set.of(items));
    }

    private static CaseSight sight(MemberDisclosure mother, MemberDisclosure son) {
        DisclosureLevel level = mother.level() == son.level() ? mother.level() : DisclosureLevel.ANONYMOUS;
        DisclosureBasis basis = new DisclosureBasis(
                "B2", "CONSENT", LocalDate.of(2026, 4, 1), "NONE", LocalDate.of(2026, 6, 1), "FULL", "rule", 1);
        return CaseSight.of(new HouseholdDisclosure(level, basis, Map.of(MOTHER, mother, SON, son)));
    }
}
