package jp.kasane.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Councils;
import jp.kasane.decision.Decisions;
import jp.kasane.privacy.persistence.ConsentMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideDisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-05-31T16:00:00Z");

    private final ConsentMapper consents = mock();
    private final Councils councils = mock();
    private final Decisions decisions = mock();
    private final Disclosure disclosure = new DecideDisclosure(consents, councils, new DisclosureLevels(decisions));

    @BeforeEach
    void consentOpensTheDistrictCouncil() {
        when(councils.legalMode("D07", DAY)).thenReturn("ANONYMISED_OR_CONSENT");
        when(consents.covered(any(), eq("D07"), eq(DAY), eq(AT))).thenReturn(Set.of(1L, 2L, 3L));
        when(decisions.propose("DisclosureDecision", inputs("FULL"))).thenReturn(Map.of("level", "REAL_NAME"));
        when(decisions.propose("DisclosureDecision", inputs("NONE"))).thenReturn(Map.of("level", "ANONYMOUS"));
    }

    @Test
    void aHouseholdIsNamedWhenAllOfItConsented() {
        assertThat(disclosure.level(Set.of(1L, 2L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.REAL_NAME);
        assertThat(disclosure.level(Set.of(3L, 4L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.ANONYMOUS);
    }

    @Test
    void manyHouseholdsAskTheTableOncePerDistinctQuestion() {
        Map<String, Set<Long>> households =
                Map.of("a", Set.of(1L), "b", Set.of(2L), "c", Set.of(4L), "d", Set.of(5L), "e", Set.of());

        Map<String, DisclosureLevel> levels = disclosure.levels(households, "D07", "NONE", AT);

        assertThat(levels)
                .containsEntry("a", DisclosureLevel.REAL_NAME)
                .containsEntry("b", DisclosureLevel.REAL_NAME)
                .containsEntry("c", DisclosureLevel.ANONYMOUS)
                .containsEntry("e", DisclosureLevel.ANONYMOUS);
        verify(decisions, times(2)).propose(any(), any());
        verify(consents).covered(any(), any(), any(), any());
    }

    private static Map<String, Object> inputs(String consent) {
        return Map.of("legalMode", "ANONYMISED_OR_CONSENT", "consent", consent, "secrecy", "NONE");
    }
}
