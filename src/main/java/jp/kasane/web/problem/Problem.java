package jp.kasane.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error, as of RFC 9457.
 *
 * @param type {@code urn:kasane:problem:<code>}; the code is stable, the texts are not
 * @param title short text of the type
 * @param detail what happened and what to do, in the caller's language
 * @param instance the path that was called
 * @param errors the fields that are wrong; empty when it is not about a field
 * @param errorId number under which the server's log tells more; only for status 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldProblem> errors,
        @Nullable String errorId) {}
