package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemScopeTest {

    private final ItemScope familyOnly = new ItemScope(Set.of("IDENTITY", "FAMILY"));

    @Test
    void whatNobodyConsentedToIsLeftOut() {
        assertThat(familyOnly.topics(Set.of("01", "03", "07", "10"))).containsExactlyInAnyOrder("07", "10");
        assertThat(familyOnly.problems(Set.of("03", "09", "16"))).containsExactly("16");
        assertThat(familyOnly.grounds(Set.of("LIFE", "ABUSE"))).containsExactly("ABUSE");
        assertThat(familyOnly.fields(Set.of("DISABILITY", "ELDERLY", "POVERTY")))
                .containsExactly("ELDERLY");
        assertThat(familyOnly.topic("02")).isNull();
        assertThat(familyOnly.topic("11")).isEqualTo("11");
    }

    @Test
    void everyItemTogetherIsEverything() {
        Set<String> every = Set.of("IDENTITY", "HEALTH", "FINANCE", "HOUSING", "FAMILY", "SERVICES");

        assertThat(new ItemScope(every).isEverything()).isTrue();
        assertThat(ItemScope.ALL.topics(Set.of("01"))).containsExactly("01");
        assertThat(familyOnly.isEverything()).isFalse();
    }
}
