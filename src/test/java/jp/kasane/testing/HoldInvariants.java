package jp.kasane.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.indicator.InvariantResult;
import jp.kasane.indicator.Invariants;

/** Asserts the invariants of the whole. */
public final class HoldInvariants {

    private HoldInvariants() {}

    public static void assertAll(Invariants invariants) {
        assertThat(invariants.check()).hasSize(7).allSatisfy(HoldInvariants::held);
    }

    private static void held(InvariantResult result) {
        assertThat(result.violations()).as(result.invariant().name()).isEmpty();
    }
}
