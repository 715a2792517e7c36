package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.kasane.web.StepUpNeeded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ProofsTest {

    private static final Instant NOON = Instant.parse("2026-04-10T03:00:00Z");

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProofIsGoodForFiveMinutesAndNoLonger() {
        MockHttpServletRequest page = request("/admin/people");
        at(NOON).proven(Objects.requireNonNull(page.getSession()));

        assertThatCode(at(NOON.plusSeconds(299))::require).doesNotThrowAnyException();
        assertThatThrownBy(at(NOON.plusSeconds(300))::require).isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void nothingIsProvenWithoutASessionOrARequest() {
        assertThatThrownBy(at(NOON)::require).isInstanceOf(StepUpNeeded.class);
        request("/admin/people");
        assertThatThrownBy(at(NOON)::require).isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void aProgramProvesItWithThePasswordAndNotWithATokenOrASession() {
        MockHttpServletRequest call = request("/api/v1/me/tokens");
        at(NOON).proven(Objects.requireNonNull(call.getSession()));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("jimu", null, List.of()));
        assertThatThrownBy(at(NOON)::require).isInstanceOf(StepUpNeeded.class);

        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("jimu", null, List.of(Proofs.BY_PASSWORD)));
        assertThatCode(at(NOON)::require).doesNotThrowAnyException();
    }

    private static Proofs at(Instant now) {
        return new Proofs(Duration.ofMinutes(5), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
