package jp.kasane.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.ShownOnce;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.body.BufferedRequest;
import jp.kasane.web.persistence.KeptAnswer;
import jp.kasane.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a repeated POST or PUT from memory. Nothing reaches the network before the change is committed. */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Set<String> METHODS = Set.of("POST", "PUT");

    private final AnswerOnce answerOnce;
    private final RepeatedAccess access;
    private final ProblemWriter problems;

    IdempotencyFilter(AnswerOnce answerOnce, RepeatedAccess access, ProblemWriter problems) {
        this.answerOnce = answerOnce;
        this.access = access;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        SignedInPerson person = personOf(request.getUserPrincipal());
        if (key == null || person == null || !METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!RequestKey.isKey(key)) {
            problems.write(ProblemException.invalid(HEADER, "web.idempotency.key"), request, response);
        } else if (request instanceof BufferedRequest buffered) {
            answer(RequestKey.of(person.personId(), key, buffered), buffered, response, chain);
        } else {
            throw new IllegalStateException("the body was not read before");
        }
    }

    private void answer(RequestKey key, BufferedRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
        try {
            KeptAnswer earlier = answerOnce.run(key, () -> carryOut(request, buffer, chain));
            if (earlier == null) {
                access.write();
                buffer.copyBodyToResponse();
            } else {
                access.again(earlier.about(), key.personId(), request);
                repeat(earlier, response);
            }
        } catch (RuntimeException e) {
            response.reset();
            problems.write(e, request, response);
        }
    }

    private KeptAnswer carryOut(BufferedRequest request, ContentCachingResponseWrapper response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        boolean secret = ShownOnce.isMarked(request);
        byte[] body = secret ? null : response.getContentAsByteArray();
        return new KeptAnswer(
                new byte[0], response.getStatus(), AnswerHeaders.read(response), body, secret, access.ofFirst(request));
    }

    private static void repeat(KeptAnswer earlier, HttpServletResponse response) throws IOException {
        response.setStatus(earlier.status());
        AnswerHeaders.write(earlier.headers(), response);
        response.setHeader("Idempotency-Replayed", "true");
        byte[] body = earlier.body();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }

    private static @Nullable SignedInPerson personOf(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? person
                : null;
    }
}
