package jp.kasane.council.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedProfilesTest {

    @Test
    void himiIsValidAndHasFourLayersOnItsLadder() {
        Profile himi = new ProfileReader().read(ProfileFile.find("himi"));
        assertThat(himi.layers()).filteredOn(layer -> layer.rung() > 0).hasSize(4);
        assertThat(himi.bodies().get(0).instances().codes()).hasSize(21).contains("D07");
    }

    @Test
    void tomiyaIsValidAndHasTwoLayersOnItsLadder() {
        Profile tomiya = new ProfileReader().read(ProfileFile.find("tomiya"));
        assertThat(tomiya.layers()).filteredOn(layer -> layer.rung() > 0).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"tochigi, 2", "kotoura, 2", "akita_model, 2", "iga, 2", "nabari, 1", "omuta, 1"})
    void theOthersAreValidAndNameAProcessOfTheirOwn(String id, int rungs) {
        Profile profile = new ProfileReader().read(ProfileFile.find(id));
        assertThat(profile.municipality().id()).isEqualTo(id);
        assertThat(profile.layers()).filteredOn(layer -> layer.rung() > 0).hasSize(rungs);
        assertThat(profile.escalationProcess())
                .endsWith("CaseEscalationProcess")
                .hasSizeGreaterThan(21);
    }
}
