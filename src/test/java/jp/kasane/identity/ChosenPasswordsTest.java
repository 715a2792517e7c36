package jp.kasane.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import jp.kasane.shared.ProblemException;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The own municipality's name is the first that somebody would try, whichever it is. */
class ChosenPasswordsTest {

    private final Tenants tenants = mock(Tenants.class);
    private final ChosenPasswords chosen = new ChosenPasswords(tenants, () -> List.of("夕凪町"));

    @ParameterizedTest
    @ValueSource(strings = {"yunagi-yunagi-7", "夕凪町夕凪町夕凪町夕凪町夕凪町", "夕凪夕凪夕凪夕凪夕凪夕凪2026", "hanako-yunagi-1"})
    void whatIsMadeOfItIsRefused(String password) {
        when(tenants.require()).thenReturn(new Tenant("yunagi"));

        assertThatThrownBy(() -> chosen.requireStrong(password, "hanako", "南條 歩"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("identity.password.guessed");
    }

    @Test
    void somethingElseIsAccepted() {
        when(tenants.require()).thenReturn(new Tenant("yunagi"));

        assertThatCode(() -> chosen.requireStrong("夕凪 correct horse battery", "hanako", "南條 歩"))
                .doesNotThrowAnyException();
    }
}
