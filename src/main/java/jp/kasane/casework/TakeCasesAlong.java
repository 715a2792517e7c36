package jp.kasane.casework;

import java.util.Map;
import jp.kasane.casework.persistence.OfficeMapper;
import jp.kasane.identity.BelongingChanged;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.HandOverTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who joins an organisation, having belonged to none, takes along the cases that the person took in and none carries. */
@Component
class TakeCasesAlong {

    private final OfficeMapper offices;
    private final HandOverTasks tasks;
    private final RecordTimeline timeline;

    TakeCasesAlong(OfficeMapper offices, HandOverTasks tasks, RecordTimeline timeline) {
        this.offices = offices;
        this.tasks = tasks;
        this.timeline = timeline;
    }

    @EventListener
    @Transactional
    void on(BelongingChanged changed) {
        Long joined = changed.to();
        if (changed.from() == null && joined != null) {
            offices.takeAlong(changed.personId(), joined).forEach(id -> tell(id, joined));
        }
    }

    private void tell(long caseId, long office) {
        tasks.to(OfficeTasks.GROUP, Subject.ofCase(caseId), OfficeTasks.name(office));
        timeline.record(caseId, "HANDED_OVER", Map.of("toOffice", String.valueOf(office)), Actor.SYSTEM);
    }
}
