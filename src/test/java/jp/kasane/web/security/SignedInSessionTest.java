package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.problem.SentForm;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SignedInSessionTest {

    @Test
    void whoeverSignsInNextDidNotComeFromTheProvider() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.getSession().setAttribute(SentForm.AT_PROVIDER, true);

        HttpSession session = SignedInSession.begin(request, new SignedInPerson(7, "csw", "himi"));

        assertThat(session.getAttribute(SentForm.AT_PROVIDER)).isNull();
        assertThat(SentForm.isAtProvider(request)).isFalse();
    }
}
