package jp.kasane.systembuilding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a flagged case. */
class FlaggedTest {

    @Test
    void onlyACaseThatFeedsNoIssueWaitsForSimilarOnes() {
        assertThat(new Flagged(false, null).outcome()).isEqualTo("waits");
        assertThat(new Flagged(true, 7L).outcome()).isEqualTo("joined");
        assertThat(new Flagged(true, null).outcome()).isEqualTo("done");
    }
}
