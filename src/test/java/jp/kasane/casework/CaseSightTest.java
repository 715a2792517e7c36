package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    void whichOfTwoShowsMoreDoesNotDependOnTheirOrder() {
        CaseSight everything =
                sight(member(DisclosureLevel.REAL_NAME, "ALL"), member(DisclosureLevel.REAL_NAME, "ALL"));
        CaseSight money = ofBoth("B2", "FINANCE");
        CaseSight moneyAndHealth = ofBoth("D07", "FINANCE", "HEALTH");
        CaseSight healthBelow = ofBoth("D07", "HEALTH");
        CaseSight partly = sight(member(DisclosureLevel.REAL_NAME, "ALL"), member(DisclosureLevel.ANONYMOUS));
        CaseSight sonOnly = sight(member(DisclosureLevel.ANONYMOUS), member(DisclosureLevel.REAL_NAME, "ALL"));
        CaseSight nobody = sight(member(DisclosureLevel.ANONYMOUS), member(DisclosureLevel.ANONYMOUS));
        List<CaseSight> all = List.of(everything, money, moneyAndHealth, healthBelow, partly, sonOnly, nobody);

        for (CaseSight one : all) {
            for (CaseSight other : all) {
                assertThat(one.orMore(other)).isEqualTo(other.orMore(one));
            }
        }
        assertThat(money.orMore(moneyAndHealth)).isEqualTo(moneyAndHealth);
        assertThat(money.orMore(everything)).isEqualTo(everything);
        assertThat(healthBelow.orMore(money))
                .as("neither shows more: the smaller code")
                .isEqualTo(money);
    }

    private static CaseSight ofBoth(String council, String... items) {
        return sight(council, member(DisclosureLevel.REAL_NAME, items), member(DisclosureLevel.REAL_NAME, items));
    }

    private static MemberDisclosure member(DisclosureLevel level, String... items) {
        return new MemberDisclosure(level, "CODE", level == DisclosureLevel.REAL_NAME ? 3L : null, Set.of(items));
    }

    private static CaseSight sight(MemberDisclosure mother, MemberDisclosure son) {
        return sight("B2", mother, son);
    }

    private static CaseSight sight(String council, MemberDisclosure mother, MemberDisclosure son) {
        DisclosureLevel level = mother.level() == son.level() ? mother.level() : DisclosureLevel.ANONYMOUS;
        DisclosureBasis basis = new DisclosureBasis(
                council, "CONSENT", LocalDate.of(2026, 4, 1), "NONE", LocalDate.of(2026, 6, 1), "FULL", "rule", 1);
        return CaseSight.of(new HouseholdDisclosure(level, basis, Map.of(MOTHER, mother, SON, son)));
    }
}
