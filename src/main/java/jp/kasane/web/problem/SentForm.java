package jp.kasane.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person was about to do when the password was asked for once more; it is sent again together with the password.
 *
 * @param action where to send it
 * @param fields what the form held
 * @param said what was wrong with the password; null before it was typed
 * @param atProvider whether the person signed in at the organisation's provider and may have no password here
 */
public record SentForm(
        String action, List<Field> fields, @Nullable Said said, boolean atProvider) {

    /** Name of the field that holds the password. */
    public static final String PASSWORD = "_password-again";

    /** Where a page that was only to be looked at is asked for again. */
    public static final String PATH = "/step-up";

    /** Set in a session that was begun at the provider. */
    public static final String AT_PROVIDER = "kasane.at-provider";

    private static final String SAID = SentForm.class.getName();
    /** Given anew with every form. */
    private static final Set<String> FRESH = Set.of("_csrf", "_once", PASSWORD);

    /** One value of a form. */
    public record Field(String name, String value) {}

    /**
     * Why the password was not accepted.
     *
     * @param seconds to wait; 0 for none
     */
    public record Said(String key, long seconds) {}

    public static void say(HttpServletRequest request, @Nullable Said said) {
        request.setAttribute(SAID, said);
    }

    static SentForm of(HttpServletRequest request) {
        Said said = (Said) request.getAttribute(SAID);
        if (!request.getMethod().equals("POST")) {
            return asking(whole(request), said, isAtProvider(request));
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : FRESH.contains(name) ? new String[0] : values) {
                fields.add(new Field(name, value));
            }
        });
        return new SentForm(request.getRequestURI(), List.copyOf(fields), said, isAtProvider(request));
    }

    private static SentForm asking(String address, @Nullable Said said, boolean atProvider) {
        return new SentForm(PATH, List.of(new Field("next", address)), said, atProvider);
    }

    /** Whether the session began at the organisation's provider, so that no password of Kasane opened it. */
    public static boolean isAtProvider(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(AT_PROVIDER) != null;
    }

    private static String whole(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
