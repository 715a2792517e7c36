package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.StepUpNeeded;
import jp.kasane.web.TooManyAttempts;
import jp.kasane.web.idempotency.SendOnce;
import jp.kasane.web.problem.FieldProblem;
import jp.kasane.web.problem.Problem;
import jp.kasane.web.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Carries a form out: what is refused stands next to its field and nothing typed is lost; what is done is done once. */
@Component
public class PageForms {

    private final Problems problems;
    private final SendOnce sendOnce;

    PageForms(Problems problems, SendOnce sendOnce) {
        this.problems = problems;
        this.sendOnce = sendOnce;
    }

    /**
     * @param errors of binding and validation; refusals are added to it
     * @param action calls the use case and tells the path to go to next
     * @param again the view of the form, shown with the errors
     * @return the view's name, or a redirect
     */
    public String submit(BindingResult errors, Supplier<String> action, Supplier<String> again) {
        HttpServletRequest request = current().getRequest();
        return carriedOut(errors, () -> "redirect:" + sendOnce.run(request, action), again);
    }

    /**
     * For what changes nothing, e.g. a preview.
     *
     * @param action looks at what was typed
     * @param view of the form, shown with what was found or with the errors
     * @return the view's name
     */
    public String look(BindingResult errors, Runnable action, Supplier<String> view) {
        return carriedOut(
                errors,
                () -> {
                    action.run();
                    return view.get();
                },
                view);
    }

    private String carriedOut(BindingResult errors, Supplier<String> action, Supplier<String> again) {
        ServletRequestAttributes attributes = current();
        refuseUnstorable(attributes.getRequest(), errors);
        if (errors.hasErrors()) {
            requireForm(errors);
            return refused(HttpStatus.UNPROCESSABLE_ENTITY.value(), attributes, again);
        }
        try {
            return action.get();
        } catch (StepUpNeeded e) {
            throw e;
        } catch (RuntimeException e) {
            Problem problem = problems.of(e, attributes.getRequest());
            if (problem.status() >= 500 || problem.status() == HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            tell(problem, errors);
            sayWhenAgain(e, attributes);
            return refused(problem.status(), attributes, again);
        }
    }

    private static void sayWhenAgain(RuntimeException failure, ServletRequestAttributes attributes) {
        if (failure instanceof TooManyAttempts wait) {
            Objects.requireNonNull(attributes.getResponse())
                    .setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.waitSeconds()));
        }
    }

    /** What PostgreSQL cannot keep is told at its field. */
    private void refuseUnstorable(HttpServletRequest request, BindingResult errors) {
        request.getParameterMap().forEach((name, values) -> {
            if (Stream.of(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                tell(problems.of(ProblemException.invalid(name, "web.page.unstorable-text"), request), errors);
            }
        });
    }

    /** A hidden field that nobody could have typed so leaves no form to be shown again. */
    private static void requireForm(BindingResult errors) {
        if (errors.getTarget() == null) {
            String field = errors.getFieldErrors().stream()
                    .map(FieldError::getField)
                    .findFirst()
                    .orElse("");
            throw ProblemException.invalid(field, "web.page.unreadable");
        }
    }

    private static String refused(int status, ServletRequestAttributes attributes, Supplier<String> again) {
        HttpServletResponse response = Objects.requireNonNull(attributes.getResponse());
        response.setStatus(status);
        return again.get();
    }

    private static void tell(Problem problem, BindingResult errors) {
        if (problem.errors().isEmpty()) {
            errors.reject("refused", problem.detail());
        }
        for (FieldProblem each : problem.errors()) {
            if (isField(each.field(), errors)) {
                errors.rejectValue(each.field(), "refused", each.message());
            } else {
                errors.reject("refused", each.message());
            }
        }
    }

    private static boolean isField(String field, BindingResult errors) {
        try {
            return !field.isEmpty() && errors.getFieldType(field) != null;
        } catch (RuntimeException e) {
            // a path that the form does not have
            return false;
        }
    }

    private static ServletRequestAttributes current() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
