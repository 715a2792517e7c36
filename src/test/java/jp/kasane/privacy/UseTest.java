package jp.kasane.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UseTest {

    @Test
    void watchingOverNamesNobodyWhileCouncilsStillDeliberate() {
        assertThat(Use.DELIBERATION.purposes(false)).containsExactly("SUPPORT");
        assertThat(Use.DELIBERATION.purposes(true)).containsExactlyInAnyOrder("SUPPORT", "REFERRAL");
    }

    @Test
    void askingTheCouncilAboveNamesNobodyOnceSupportWasDecided() {
        assertThat(Use.FOLLOW_UP.purposes(true)).containsExactlyInAnyOrder("SUPPORT", "MONITORING");
        assertThat(Use.FOLLOW_UP.purposes(false)).isEqualTo(Use.FOLLOW_UP.purposes(true));
    }
}
