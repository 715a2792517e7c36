package jp.kasane.web.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bodies and parameters that break a declared rule (jakarta validation). All fields are told at once. */
@Component
@Order(4)
class ValidationRefusals implements RefusalSource {

    @Override
    public @Nullable Refusal refusalOf(Throwable failure, Texts texts) {
        List<FieldProblem> errors = errorsOf(failure, texts);
        if (errors == null) {
            return null;
        }
        String detail = texts.get("web.validation.failed", errors.size());
        return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", detail, errors, null);
    }

    private static @Nullable List<FieldProblem> errorsOf(Throwable failure, Texts texts) {
        Stream<FieldProblem> errors;
        if (failure instanceof BindException binding) {
            errors = binding.getAllErrors().stream().map(error -> ofBinding(error, texts));
        } else if (failure instanceof HandlerMethodValidationException parameters) {
            errors = parameters.getParameterValidationResults().stream().flatMap(result -> ofParameter(result, texts));
        } else if (failure instanceof ConstraintViolationException violations) {
            errors = violations.getConstraintViolations().stream()
                    .map(v -> new FieldProblem(v.getPropertyPath().toString(), v.getMessage()));
        } else {
            return null;
        }
        return errors.sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
    }

    private static Stream<FieldProblem> ofParameter(ParameterValidationResult result, Texts texts) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(error -> ofBinding(error, texts));
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name == null ? "" : name, textOf(error, texts)));
    }

    private static FieldProblem ofBinding(ObjectError error, Texts texts) {
        return new FieldProblem(error instanceof FieldError field ? field.getField() : "", textOf(error, texts));
    }

    private static String textOf(MessageSourceResolvable error, Texts texts) {
        String message = error.getDefaultMessage();
        return message == null ? texts.get("web.type.other") : message;
    }
}
