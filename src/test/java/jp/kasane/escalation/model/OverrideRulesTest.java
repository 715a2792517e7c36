package jp.kasane.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.escalation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverrideRulesTest {

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CONTINUE", "SUPPORTED", "UP", "URGENT"})
    void whereEverythingExistsFourOutcomesMayBeChosen(Outcome chosen) {
        assertThat(OverrideRules.refusal(Outcome.ISSUE, chosen, true, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ISSUE", "RETURNED"})
    void whatOnlyATableOrAReceiverSaysMayNotBeChosen(Outcome chosen) {
        assertThat(OverrideRules.refusal(Outcome.CONTINUE, chosen, true, true))
                .isEqualTo("escalation.override.not-allowed");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void theProposalItselfIsConfirmedNotChosen(Outcome proposed) {
        assertThat(OverrideRules.refusal(proposed, proposed, true, true)).isEqualTo("escalation.override.same");
    }

    @Test
    void nothingGoesAboveTheTop() {
        assertThat(OverrideRules.refusal(Outcome.CONTINUE, Outcome.UP, false, true))
                .isEqualTo("escalation.override.no-layer-above");
    }

    @Test
    void withoutACareConferenceNothingBecomesUrgent() {
        assertThat(OverrideRules.refusal(Outcome.CONTINUE, Outcome.URGENT, true, false))
                .isEqualTo("escalation.override.no-urgent-body");
    }
}
