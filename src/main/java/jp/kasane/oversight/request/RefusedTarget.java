package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Which record a refused request was about, by its route and ids; never by words somebody typed into the address. */
@Component
class RefusedTarget {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{1,9}");
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

    private final Cases cases;

    RefusedTarget(Cases cases) {
        this.cases = cases;
    }

    AccessTarget of(HttpServletRequest request) {
        AccessTarget found = AccessTarget.list("PAGE");
        List<String> parts = List.of(template(request).split("/"));
        for (int i = 0; i + 1 < parts.size(); i++) {
            String type = TYPES.get(parts.get(i));
            if (type != null) {
                found = new AccessTarget(type, id(type, value(parts.get(i + 1), request)));
            }
        }
        return found;
    }

    @Nullable
    String council(HttpServletRequest request) {
        String code = variables(request).get("code");
        return code != null && CODE.matcher(code).matches() ? code : null;
    }

    private long id(String type, @Nullable String value) {
        if (value == null) {
            return 0;
        }
        if (type.equals("CASE") && NUMBER.matcher(value).matches()) {
            return cases.ofNumbers(List.of(value)).stream()
                    .findFirst()
                    .map(CaseRef::id)
                    .orElse(0L);
        }
        return ID.matcher(value).matches() ? Long.parseLong(value) : 0;
    }

    private static @Nullable String value(String part, HttpServletRequest request) {
        return part.startsWith("{") ? variables(request).get(part.substring(1, part.length() - 1)) : null;
    }

    private static String template(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }
}
