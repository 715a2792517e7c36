package jp.kasane.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.Principal;
import java.util.UUID;
import javax.sql.DataSource;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.Paging;
import jp.kasane.web.RateLimits;
import jp.kasane.web.RateLimits.Limit;
import jp.kasane.web.TooManyAttempts;
import jp.kasane.web.problem.Problem;
import jp.kasane.web.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** With limits so low that they are met. */
@KasaneTest
class RateLimitTest {

    private static final LimitSettings LOW = new LimitSettings(5, 3, 2, 4);

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Problems problems;

    private final String who = UUID.randomUUID().toString();
    private RateLimits limits = (limit, person) -> {};

    @BeforeEach
    void low() {
        limits = new StoredRateLimits(dataSource, LOW);
    }

    @Test
    void whatIsMoreIsRefusedUntilAFewSecondsLater() {
        spend(Limit.SIGN_IN_OF_ADDRESS, 3);

        TooManyAttempts refused =
                catchThrowableOfType(TooManyAttempts.class, () -> limits.spend(Limit.SIGN_IN_OF_ADDRESS, who));

        assertThat(refused.waitSeconds()).isBetween(1L, 20L);
        assertThatCode(() -> limits.spend(Limit.SIGN_IN_OF_ADDRESS, who + "0")).doesNotThrowAnyException();
        assertThatCode(() -> limits.spend(Limit.SEARCH, who)).doesNotThrowAnyException();
    }

    @Test
    void anotherNodeCountsOnAndNothingReadableIsKept() {
        spend(Limit.SEARCH, 2);

        assertThatThrownBy(() -> new StoredRateLimits(dataSource, LOW).spend(Limit.SEARCH, who))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(database.queryForList("SELECT id FROM web_bucket", String.class))
                .isNotEmpty()
                .allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    @Test
    void listsAreCountedAndOtherPagesAreNot() throws Exception {
        SearchLimit interceptor = new SearchLimit(limits);
        MockHttpServletResponse response = new MockHttpServletResponse();
        for (int i = 0; i < 10; i++) {
            assertThat(interceptor.preHandle(request("/cases/1"), response, handler("one", String.class)))
                    .isTrue();
        }
        interceptor.preHandle(request("/cases"), response, handler("list", Paging.class));
        interceptor.preHandle(request("/cases"), response, handler("list", Paging.class));

        assertThatThrownBy(() -> interceptor.preHandle(request("/cases"), response, handler("list", Paging.class)))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(response.getHeader("Retry-After")).matches("[1-9]\\d*");
        for (int i = 0; i < 4; i++) {
            interceptor.preHandle(request("/api/v1/cases"), response, handler("list", Paging.class));
        }
    }

    @Test
    void theRefusalSaysWhenToGoOn() {
        spend(Limit.SEARCH, 2);
        TooManyAttempts refused = catchThrowableOfType(TooManyAttempts.class, () -> limits.spend(Limit.SEARCH, who));

        Problem problem = problems.of(refused, request("/api/v1/cases"));

        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.detail()).contains("短い時間に多くの要求").contains("秒待って");
    }

    private void spend(Limit limit, int times) {
        for (int i = 0; i < times; i++) {
            limits.spend(limit, who);
        }
    }

    private MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        Principal person = () -> who;
        request.setUserPrincipal(person);
        request.addHeader("Accept-Language", "ja");
        return request;
    }

    private static HandlerMethod handler(String name, Class<?> parameter) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(), Handlers.class.getMethod(name, parameter));
    }

    /** Two endpoints. */
    public static class Handlers {

        public void one(String id) {}

        public void list(Paging paging) {}
    }
}
