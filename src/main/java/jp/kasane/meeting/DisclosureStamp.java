package jp.kasane.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseDisclosure;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** How much of the persons behind an item may be shown at a council. Issues and actions go without names everywhere. */
@Component
class DisclosureStamp {

    private final CaseDisclosure cases;

    DisclosureStamp(CaseDisclosure cases) {
        this.cases = cases;
    }

    /** By backlog item id. */
    Map<Long, DisclosureLevel> levels(String councilCode, Collection<BacklogItem> items) {
        Map<Long, DisclosureLevel> ofCases = cases.levels(
                items.stream()
                        .filter(DisclosureStamp::isOfCase)
                        .map(BacklogItem::subjectId)
                        .collect(Collectors.toSet()),
                councilCode);
        return items.stream()
                .collect(Collectors.toMap(
                        BacklogItem::id,
                        item -> isOfCase(item) ? ofCases.get(item.subjectId()) : DisclosureLevel.ANONYMOUS));
    }

    private static boolean isOfCase(BacklogItem item) {
        return item.subjectType() == SubjectType.CASE;
    }
}
