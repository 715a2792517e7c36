package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.SignedInPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;

class PolicyInterceptorTest {

    private Set<Role> held = EnumSet.of(Role.ANYONE, Role.SIGNED_IN);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverHoldsOneOfTheRolesPasses() throws Exception {
        signIn(Role.CHAIR);
        assertThat(passes("approveOrAmend")).isTrue();
    }

    @Test
    void whoeverHoldsNoneIsRefused() {
        signIn(Role.MEMBER, Role.ADMIN);
        assertThatThrownBy(() -> passes("approveOrAmend"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("access.refused");
    }

    @Test
    void anEndpointThatSaysNothingIsRefusedToEverybody() {
        signIn(Role.values());
        assertThatThrownBy(() -> passes("unguarded")).hasMessage("access.unguarded");
    }

    @Test
    void withoutSignInOnlyWhatIsForAnyonePasses() throws Exception {
        assertThat(passes("language")).isTrue();
        assertThatThrownBy(() -> passes("approveOrAmend")).hasMessage("access.refused");
    }

    private void signIn(Role... roles) {
        held = EnumSet.copyOf(List.of(roles));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(5, "someone", "himi"), null, List.of()));
    }

    private boolean passes(String method) throws NoSuchMethodException {
        return new PolicyInterceptor(personId -> held)
                .preHandle(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new HandlerMethod(new Handlers(), method));
    }

    static class Handlers {

        @Guarded({Policy.APPROVE_MINUTES, Policy.AMEND_MINUTES})
        public void approveOrAmend() {}

        @Guarded(Policy.CHOOSE_LANGUAGE)
        public void language() {}

        public void unguarded() {}
    }
}
