package jp.kasane.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a problem as problem+json to a program, in the engine's words to Camunda Modeler, as a page to a person. */
@Component
class ProblemAnswers {

    private static final String PAGE = "web/problem";

    /** A {@link ResponseEntity} or a {@link ModelAndView}. */
    Object answer(Problem problem, HttpHeaders headers, HttpServletRequest request) {
        if (!ProgramRequests.isOne(request)) {
            return page(problem, request);
        }
        if (ProgramRequests.isOfEngineClient(request)) {
            return ResponseEntity.status(EngineProblem.statusOf(problem))
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(EngineProblem.of(problem));
        }
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(Problem problem, HttpServletRequest request) {
        HttpStatus status = HttpStatus.valueOf(problem.status());
        return problem.type().equals(SecurityRefusals.STEP_UP)
                ? new ModelAndView("web/step-up", Map.of("sent", SentForm.of(request)), status)
                : new ModelAndView(PAGE, Map.of("problem", problem), status);
    }
}
