package jp.kasane.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.decision.Decisions;
import jp.kasane.decision.EvaluatedDecision;
import jp.kasane.privacy.model.CoveringConsent;
import jp.kasane.privacy.persistence.ConsentMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
        when(councils.get("D07")).thenReturn(new Council("D07", "地区07", "AREA", 1, "chiiki", "D07", "B2", 60));
        when(consents.covering(any(), eq("D07"), eq(DAY), eq(AT), eq(Set.of("SUPPORT"))))
                .thenReturn(List.of(covering(1, "ALL"), covering(2, "ALL"), covering(3, "IDENTITY")));
        when(decisions.inForce("DisclosureDecision")).thenReturn("DisclosureDecision:1:a");
        answers("FULL", "REAL_NAME");
        answers("NONE", "ANONYMOUS");
    }

    @Test
    void aHouseholdIsNamedWhenAllOfItConsented() {
        assertThat(disclosure.level(Set.of(1L, 2L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.REAL_NAME);
        assertThat(disclosure.level(Set.of(3L, 4L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.ANONYMOUS);
    }

    @Test
    void aHouseholdThatConsentsInPartIsDecidedMemberByMember() {
        HouseholdDisclosure decided = disclosure
                .decide(Map.of("", Set.of(3L, 4L)), "D07", "NONE", AT, Use.DELIBERATION)
                .get("");

        assertThat(decided.level()).isEqualTo(DisclosureLevel.ANONYMOUS);
        assertThat(decided.members().get(3L))
                .isEqualTo(new MemberDisclosure(DisclosureLevel.REAL_NAME, "FULL", 103L, Set.of("IDENTITY")));
        assertThat(decided.members().get(4L))
                .isEqualTo(new MemberDisclosure(DisclosureLevel.ANONYMOUS, "NONE", null, Set.of()));
    }

    @Test
    void onlyWhatEverybodyConsentedToMayBeTold() {
        assertThat(disclosure
                        .decide(Map.of("", Set.of(1L, 3L)), "D07", "NONE", AT, Use.DELIBERATION)
                        .get("")
                        .items())
                .containsExactly("IDENTITY");
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
        verify(decisions, times(2)).explain(any(), any());
        verify(consents).covering(any(), any(), any(), any(), any());
    }

    @Test
    void aChangedTableCountsAtOnce() {
        assertThat(disclosure.level(Set.of(1L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.REAL_NAME);

        when(decisions.inForce("DisclosureDecision")).thenReturn("DisclosureDecision:2:b");
        answers("FULL", "STATISTICS");

        assertThat(disclosure.level(Set.of(1L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.STATISTICS);
    }

    @Test
    void aCallerThatCouldNotWriteTheHistoryFailsEvenWhenTheAnswerIsKnown() {
        assertThat(disclosure.level(Set.of(1L), "D07", "NONE", AT)).isEqualTo(DisclosureLevel.REAL_NAME);

        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);

        try {
            assertThatThrownBy(() -> disclosure.level(Set.of(1L), "D07", "NONE", AT))
                    .isInstanceOf(AssertionError.class);
        } finally {
            TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
        }
    }

    private void answers(String consent, String level) {
        Map<String, Object> inputs =
                Map.of("legalMode", "ANONYMISED_OR_CONSENT", "consent", consent, "secrecy", "NONE");
        when(decisions.explain("DisclosureDecision", inputs))
                .thenReturn(new EvaluatedDecision(
                        "DisclosureDecision", 1, Map.of("level", level, "reasonCode", consent), List.of("rule")));
    }

    private static CoveringConsent covering(long member, String item) {
        return new CoveringConsent(member, 100 + member, Set.of(item));
    }
}
