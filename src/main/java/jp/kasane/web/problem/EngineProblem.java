package jp.kasane.web.problem;

import org.springframework.http.HttpStatus;

/**
 * The body of an error for clients of the engine's own interface. Camunda Modeler shows the message as it is.
 *
 * @param type the engine's name for the kind of failure
 * @param message what happened and what to do, in the caller's language
 * @param code the engine's number for the failure; 0 for none
 */
record EngineProblem(String type, String message, int code) {

    static EngineProblem of(Problem problem) {
        return new EngineProblem(typeOf(HttpStatus.valueOf(problem.status())), problem.detail(), 0);
    }

    /** The engine knows no 422: what it cannot accept is a bad request. */
    static int statusOf(Problem problem) {
        return problem.status() == HttpStatus.UNPROCESSABLE_ENTITY.value()
                ? HttpStatus.BAD_REQUEST.value()
                : problem.status();
    }

    private static String typeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, TOO_MANY_REQUESTS -> "AuthenticationException";
            case FORBIDDEN -> "AuthorizationException";
            case INTERNAL_SERVER_ERROR -> "ProcessEngineException";
            default -> "InvalidRequestException";
        };
    }
}
