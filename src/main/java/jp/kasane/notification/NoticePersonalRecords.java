package jp.kasane.notification;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.Cases;
import jp.kasane.notification.persistence.NoticeErasureMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import org.springframework.stereotype.Component;

/** Notices carry codes only; those about an erased case lead nowhere and go with it. */
@Component
class NoticePersonalRecords implements PersonalRecords {

    private final NoticeErasureMapper notices;
    private final Cases cases;

    NoticePersonalRecords(NoticeErasureMapper notices, Cases cases) {
        this.notices = notices;
        this.cases = cases;
    }

    @Override
    public String module() {
        return "notification";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        notices.delete(cases.get(caseId).number());
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return notices.about(cases.get(caseId).number()).stream()
                .map(row -> HeldRecord.ofRow("NOTICE", row))
                .toList();
    }
}
