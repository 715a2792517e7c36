package jp.kasane.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes problem+json where Spring MVC is not at work: in filters and in the security chain. */
@Component
public class ProblemWriter {

    private final Problems problems;
    private final ObjectMapper json;

    ProblemWriter(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problems.of(failure, request);
        boolean ofEngineClient = ProgramRequests.isOfEngineClient(request);
        response.setStatus(ofEngineClient ? EngineProblem.statusOf(problem) : problem.status());
        response.setContentType(
                ofEngineClient ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Object body = ofEngineClient ? EngineProblem.of(problem) : problem;
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
