package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Says on the next page what was done. */
public final class Flash {

    static final String ATTRIBUTE = "flash";

    private Flash() {}

    /**
     * @param messageKey of the sentence
     * @param arguments for the message; never personal data
     */
    public static void done(String messageKey, Object... arguments) {
        RequestContextUtils.getOutputFlashMap(request()).put(ATTRIBUTE, new Said(messageKey, List.of(arguments)));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** A sentence for the next page. */
    public record Said(String key, List<Object> arguments) implements java.io.Serializable {}
}
