package jp.kasane.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.persistence.KeptAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Carries a page's form out once, however often the browser sends it: a double click, a reload, a second tab. */
@Component
public class SendOnce {

    /** Name of the hidden field that holds the form's key. */
    public static final String FIELD = "_once";

    private static final String CSRF = "_csrf";

    private final AnswerOnce answers;
    private final Caller caller;

    SendOnce(AnswerOnce answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    /**
     * @param action changes something and tells the path to go to next; without a key, or before sign-in, it is simply carried out
     * @return the path, told by this or by the first request with that key
     * @throws ProblemException CONFLICT when the key came with other content before
     */
    public String run(HttpServletRequest request, Supplier<String> action) {
        String key = request.getParameter(FIELD);
        if (key == null || !RequestKey.isKey(key) || request.getUserPrincipal() == null) {
            return action.get();
        }
        String[] path = new String[1];
        KeptAnswer earlier = runOnce(keyOf(request, key), () -> {
            path[0] = action.get();
            return new KeptAnswer(
                    new byte[0],
                    HttpStatus.SEE_OTHER.value(),
                    null,
                    path[0].getBytes(StandardCharsets.UTF_8),
                    false,
                    null);
        });
        return earlier == null ? path[0] : new String(Objects.requireNonNull(earlier.body()), StandardCharsets.UTF_8);
    }

    private @org.jspecify.annotations.Nullable KeptAnswer runOnce(RequestKey key, Supplier<KeptAnswer> request) {
        try {
            return answers.run(key, request);
        } catch (ProblemException e) {
            throw e.messageKey().equals(AnswerOnce.REUSED) ? ProblemException.conflict("web.page.already-sent") : e;
        }
    }

    private RequestKey keyOf(HttpServletRequest request, String key) {
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        fields.remove(CSRF);
        StringBuilder content = new StringBuilder();
        fields.forEach((name, values) ->
                content.append(name).append(Arrays.toString(values)).append('\n'));
        String target = request.getMethod() + ' ' + request.getRequestURI();
        return RequestKey.of(
                caller.actor().personId(), key, target, content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
