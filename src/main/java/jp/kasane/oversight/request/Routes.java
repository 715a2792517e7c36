package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kasane.audit.AccessTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** What a route says about its record: by template and ids, never by words somebody typed into the address. */
final class Routes {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,15}");
    private static final Map<String, String> TYPES = Map.of(
            "cases", "CASE",
            "meetings", "MEETING",
            "items", "ITEM",
            "referrals", "REFERRAL",
            "actions", "ACTION",
            "issues", "ISSUE",
            "tasks", "TASK",
            "people", "ACCOUNT",
            "consents", "CONSENT",
            "councils", "COUNCIL");

    private Routes() {}

    /** The meeting for which something is done; null for none. */
    static @Nullable AccessTarget purpose(HttpServletRequest request) {
        List<String> parts = parts(request);
        int at = parts.indexOf("meetings");
        String value = at < 0 || at + 1 >= parts.size() ? null : value(parts.get(at + 1), request);
        return value != null && ID.matcher(value).matches() ? AccessTarget.ofMeeting(Long.parseLong(value)) : null;
    }

    static @Nullable String council(HttpServletRequest request) {
        String code = variables(request).get("code");
        return code != null && CODE.matcher(code).matches() ? code : null;
    }

    /** Number or id of the case; null when the route leads to none. */
    static @Nullable String caseNumber(HttpServletRequest request) {
        List<String> parts = parts(request);
        int at = parts.indexOf("cases");
        return at < 0 || at + 1 >= parts.size() ? null : value(parts.get(at + 1), request);
    }

    /** The innermost record that the route names; a page without a record is {@code PAGE 0}. */
    static AccessTarget target(HttpServletRequest request) {
        AccessTarget found = AccessTarget.list("PAGE");
        List<String> parts = parts(request);
        for (int i = 0; i < parts.size(); i++) {
            String type = TYPES.get(parts.get(i));
            if (type != null) {
                found = new AccessTarget(type, i + 1 < parts.size() ? id(value(parts.get(i + 1), request)) : 0);
            }
        }
        return found;
    }

    private static long id(@Nullable String value) {
        return value != null && ID.matcher(value).matches() ? Long.parseLong(value) : 0;
    }

    private static @Nullable String value(String part, HttpServletRequest request) {
        // a variable may carry a pattern: {number:…}
        return part.startsWith("{") ? variables(request).get(part.substring(1).split("[:}]", 2)[0]) : null;
    }

    private static List<String> parts(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? List.of() : Arrays.asList(pattern.toString().split("/"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }
}
