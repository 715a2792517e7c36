package jp.kasane.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.kasane.web.RefusedRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the words for a failure. What nobody knows becomes a 500 that tells nothing but a number to look up. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int MAX_CAUSES = 20;

    private final List<RefusalSource> sources;
    private final MessageSource messages;
    private final RequestLanguage language;
    /** Asked late: whoever keeps account may need what itself needs this. */
    private final ObjectProvider<RefusedRequests> accounts;

    Problems(
            List<RefusalSource> sources,
            MessageSource messages,
            RequestLanguage language,
            ObjectProvider<RefusedRequests> accounts) {
        this.sources = sources;
        this.messages = messages;
        this.language = language;
        this.accounts = accounts;
    }

    /** The failure in the words of the caller's language. */
    public Problem of(Throwable failure, HttpServletRequest request) {
        Texts texts = texts(request);
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            for (RefusalSource source : sources) {
                Refusal refusal = source.refusalOf(cause, texts);
                if (refusal != null) {
                    return bind(refusal, texts, request);
                }
            }
            cause = cause.getCause();
        }
        return bind(unexpected(failure, texts, request), texts, request);
    }

    /** For failures of which the container tells a status only. */
    public Problem of(HttpStatus status, HttpServletRequest request) {
        Texts texts = texts(request);
        return bind(HttpRefusals.ofStatus(status, texts), texts, request);
    }

    private Texts texts(HttpServletRequest request) {
        Locale locale = language.of(request);
        return new Texts(messages, locale);
    }

    private static Refusal unexpected(Throwable failure, Texts texts, HttpServletRequest request) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("error {} in {} {}", errorId, request.getMethod(), pathOf(request), failure);
        String detail = texts.get("web.unexpected", errorId);
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", detail, List.of(), errorId);
    }

    private Problem bind(Refusal refusal, Texts texts, HttpServletRequest request) {
        accounts.forEach(account -> account.refused(refusal.status().value(), refusal.code(), request));
        return new Problem(
                "urn:kasane:problem:" + refusal.code(),
                texts.get("web.title." + refusal.code()),
                refusal.status().value(),
                refusal.detail(),
                pathOf(request),
                refusal.errors(),
                refusal.errorId());
    }

    private static String pathOf(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }
}
