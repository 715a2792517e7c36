package jp.kasane.council.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
