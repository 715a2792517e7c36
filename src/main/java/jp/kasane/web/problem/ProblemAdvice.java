package jp.kasane.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.kasane.web.TooManyAttempts;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Tells what controllers throw. */
@ControllerAdvice
class ProblemAdvice {

    private final Problems problems;
    private final ProblemAnswers answers;

    ProblemAdvice(Problems problems, ProblemAnswers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @ExceptionHandler(Throwable.class)
    Object tell(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof TooManyAttempts locked) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.waitSeconds()));
        }
        // e.g. Allow of a 405
        HttpHeaders headers = failure instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        return answers.answer(problems.of(failure, request), headers, request);
    }

    /** Somebody went on to another page before this one was sent: no failure, and nobody to tell. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void leave(HttpServletResponse unheard) {}
}
