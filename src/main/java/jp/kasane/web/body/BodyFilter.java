package jp.kasane.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bodies of API calls into memory, up to a limit that leaves room for the longest texts people write. */
public class BodyFilter extends OncePerRequestFilter {

    /** Bytes. */
    public static final int LIMIT = 2_000_000;

    private final ProblemWriter problems;

    public BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            problems.write(ProblemException.invalid("query", "web.query.unstorable-text"), request, response);
            return;
        }
        if (request.getContentLengthLong() > LIMIT) {
            problems.write(new BodyTooLarge(), request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            problems.write(new BodyTooLarge(), request, response);
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }
}
