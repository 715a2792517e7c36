package jp.kasane.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells what the servlet container refused before a controller was reached. */
@Hidden
@Controller
class ProblemErrorController implements ErrorController {

    private final Problems problems;
    private final ProblemAnswers answers;

    ProblemErrorController(Problems problems, ProblemAnswers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Guarded(Policy.READ_REFUSAL)
    Object tell(HttpServletRequest request) {
        return answers.answer(problemOf(request), HttpHeaders.EMPTY, request);
    }

    private Problem problemOf(HttpServletRequest request) {
        RuntimeException told = ToldProblem.of(request);
        if (told != null) {
            return problems.of(told, request);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return problems.of(failure, request);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return problems.of(status == null ? HttpStatus.NOT_FOUND : status, request);
    }
}
