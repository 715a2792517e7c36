package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import org.springframework.stereotype.Component;

/** Which record a request is about; a case by its id, as its number may be of none. */
@Component
class RouteTarget {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{1,9}");

    private final Cases cases;

    RouteTarget(Cases cases) {
        this.cases = cases;
    }

    AccessTarget of(HttpServletRequest request) {
        AccessTarget target = Routes.target(request);
        String number = Routes.caseNumber(request);
        if (!target.type().equals("CASE")
                || number == null
                || !NUMBER.matcher(number).matches()) {
            return target;
        }
        return cases.ofNumbers(List.of(number)).stream()
                .findFirst()
                .map(CaseRef::id)
                .map(AccessTarget::ofCase)
                .orElse(target);
    }
}
