package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SealTest {

    private final MockHttpServletRequest stored = new MockHttpServletRequest();
    private final Seal seal = Seal.of(Seal.newKey());

    @Test
    void whatPagesKeepCannotBeReadWithoutTheBrowser() {
        session(seal).setAttribute("search", "氷見 花子");

        assertThat(kept("search")).isInstanceOf(Seal.Closed.class);
        assertThat(session(seal).getAttribute("search")).isEqualTo("氷見 花子");
        assertThat(session(Seal.of(Seal.newKey())).getAttribute("search")).isNull();
    }

    @Test
    void whatAnotherVersionKeptIsAsIfNothingHadBeen() {
        session(seal).setAttribute("search", new OfAnotherVersion());

        assertThat(kept("search")).isInstanceOf(Seal.Closed.class);
        assertThat(session(seal).getAttribute("search")).isNull();
    }

    @Test
    void whatTheSignInNeedsStaysReadable() {
        session(seal).setAttribute("SPRING_SECURITY_CONTEXT", "context");
        session(seal).setAttribute(SignedInSession.ATTRIBUTE, "since");

        assertThat(kept("SPRING_SECURITY_CONTEXT")).isEqualTo("context");
        assertThat(kept(SignedInSession.ATTRIBUTE)).isEqualTo("since");
    }

    @Test
    void twiceTheSameLooksDifferent() {
        assertThat(seal.close("secret").content())
                .isNotEqualTo(seal.close("secret").content());
    }

    private HttpSession session(Seal with) {
        return Objects.requireNonNull(new SealedSession(stored, () -> with).getSession());
    }

    private Object kept(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(stored.getSession()).getAttribute(name));
    }

    private static final class OfAnotherVersion implements Serializable {

        private void readObject(ObjectInputStream stored) throws IOException {
            throw new InvalidClassException("its fields are others now");
        }
    }
}
