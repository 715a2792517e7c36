package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarrierTest {

    private static final long ME = 5;
    private static final long SOMEBODY = 6;
    private static final Carrier OF_OFFICE = new Carrier(ME, 1L);
    private static final Carrier OF_NONE = new Carrier(ME, null);

    @Test
    void theCasesOfTheOwnOrganisationAreCarriedWhoeverTookThemIn() {
        assertThat(OF_OFFICE.carries(1L, SOMEBODY)).isTrue();
        assertThat(OF_OFFICE.carries(2L, SOMEBODY)).isFalse();
    }

    @Test
    void havingTakenACaseInCountsNoMoreOnceAnotherOrganisationCarriesIt() {
        assertThat(OF_OFFICE.carries(2L, ME)).isFalse();
        assertThat(OF_NONE.carries(2L, ME)).isFalse();
    }

    @Test
    void aCaseOfNoOrganisationIsCarriedByWhoeverTookItInAndByThoseOfNone() {
        assertThat(OF_OFFICE.carries(null, ME)).isTrue();
        assertThat(OF_OFFICE.carries(null, SOMEBODY)).isFalse();
        assertThat(OF_NONE.carries(null, SOMEBODY)).isTrue();
    }
}
