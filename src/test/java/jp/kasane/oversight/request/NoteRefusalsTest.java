package jp.kasane.oversight.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.AccessTarget;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.SignedInPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Which refusals are told, and as what. */
class NoteRefusalsTest {

    private final List<Access> told = new ArrayList<>();
    private final AccessBook book = mock(AccessBook.class);
    private final RouteTarget target = mock(RouteTarget.class);
    private final AccessLog log = new Told();
    private final NoteRefusals refusals =
            new NoteRefusals(log, book, new NoteRoute(log, book, target, mock(Caller.class)), target);

    private final class Told implements AccessLog {

        @Override
        public void record(Actor actor, Access access) {
            told.add(access);
        }

        @Override
        public void recordApart(Actor actor, Access access) {
            told.add(access);
        }
    }

    static class Handlers {

        @Guarded(Policy.VIEW_CASE)
        public void ofCases() {}

        @Guarded(Policy.READ_MODELS)
        public void ofModels() {}
    }

    @BeforeEach
    void signIn() {
        when(target.of(any())).thenReturn(AccessTarget.ofCase(3));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(5, "csw", "himi"), null, List.of()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoIsKeptOutOrAsksTooMuchIsRefused() {
        refusals.refused(403, "forbidden", request("POST", "ofCases"));
        refusals.refused(404, "not-found", request("GET", "ofCases"));
        refusals.refused(429, "too-many-attempts", request("GET", "ofCases"));
        refusals.refused(403, "forbidden", request("GET", "ofModels"));

        assertThat(told)
                .hasSize(4)
                .allSatisfy(access -> assertThat(access.kind()).isEqualTo(AccessKind.REFUSAL))
                .extracting(Access::detail)
                .contains("too-many-attempts");
    }

    @Test
    void whatIsRefusedForItsContentFailedWhereDataAreAtStake() {
        refusals.refused(422, "invalid", request("POST", "ofCases"));
        refusals.refused(409, "conflict", request("POST", "ofCases"));
        refusals.refused(400, "unreadable", request("GET", "ofCases"));
        refusals.refused(422, "invalid", request("POST", "ofModels"));

        assertThat(told)
                .extracting(Access::kind)
                .containsExactly(AccessKind.CHANGE, AccessKind.CHANGE, AccessKind.VIEW);
        assertThat(told).extracting(Access::result).containsOnly(AccessResult.FAILED);
    }

    @Test
    void anythingElseIsNobodysBusiness() {
        refusals.refused(405, "method", request("GET", "ofCases"));
        refusals.refused(500, "unexpected", request("GET", "ofCases"));
        MockHttpServletRequest nowhere = new MockHttpServletRequest("GET", "/nowhere");
        nowhere.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/**");
        refusals.refused(404, "not-found", nowhere);
        SecurityContextHolder.clearContext();
        refusals.refused(403, "forbidden", request("GET", "ofCases"));

        assertThat(told).isEmpty();
    }

    private static MockHttpServletRequest request(String method, String handler) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/cases/1");
        try {
            request.setAttribute(
                    HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
                    new HandlerMethod(new Handlers(), Handlers.class.getMethod(handler)));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
        return request;
    }
}
