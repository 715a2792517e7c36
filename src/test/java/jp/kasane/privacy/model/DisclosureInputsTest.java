package jp.kasane.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureInputsTest {

    @Test
    void consentIsFullOnlyWhenEveryMemberGaveIt() {
        assertThat(consent(Set.of(1L, 2L), Set.of(1L, 2L, 9L))).isEqualTo("FULL");
        assertThat(consent(Set.of(1L, 2L), Set.of(1L))).isEqualTo("NONE");
    }

    @Test
    void anUnknownHouseholdHasNotConsented() {
        assertThat(consent(Set.of(), Set.of())).isEqualTo("NONE");
    }

    private static String consent(Set<Long> household, Set<Long> consenting) {
        return DisclosureInputs.of("CONSENT", household, consenting, "NONE").consent();
    }
}
