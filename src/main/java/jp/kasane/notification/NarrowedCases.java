package jp.kasane.notification;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kasane.casework.Admissions;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.notification.model.Notice;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** Notices of a case that a chair narrowed to a list without whoever reads them: its number is in none of them. */
@Component
class NarrowedCases {

    static final String SUBJECT = "subject";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]+");

    private final Admissions admissions;
    private final Cases cases;

    NarrowedCases(Admissions admissions, Cases cases) {
        this.admissions = admissions;
        this.cases = cases;
    }

    /** What the recipient may be told of it today. */
    Map<String, String> told(Notice notice, Map<String, String> params) {
        return isClosed(params, new Actor(notice.recipientId()))
                ? params.entrySet().stream()
                        .filter(each -> !each.getKey().equals(SUBJECT))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : params;
    }

    private boolean isClosed(Map<String, String> params, Actor recipient) {
        String subject = params.getOrDefault(SUBJECT, "");
        String council = params.get("council");
        return council != null
                && NUMBER.matcher(subject).matches()
                && admissions.isLeftOut(recipient)
                && !admissions
                        .closedTo(
                                cases.ofNumbers(List.of(subject)).stream()
                                        .map(CaseRef::id)
                                        .toList(),
                                council,
                                recipient)
                        .isEmpty();
    }
}
