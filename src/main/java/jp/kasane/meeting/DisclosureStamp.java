package jp.kasane.meeting;

import jp.kasane.casework.CaseDisclosure;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** How much of the persons behind an item may be shown at a council. Issues and actions go without names everywhere. */
@Component
class DisclosureStamp {

    private final CaseDisclosure cases;

    DisclosureStamp(CaseDisclosure cases) {
        this.cases = cases;
    }

    DisclosureLevel level(String councilCode, Subject subject) {
        return subject.type() == SubjectType.CASE ? cases.level(subject.id(), councilCode) : DisclosureLevel.ANONYMOUS;
    }
}
