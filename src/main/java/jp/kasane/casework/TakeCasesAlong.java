package jp.kasane.casework;

import java.util.Map;
import jp.kasane.casework.persistence.OfficeMapper;
import jp.kasane.identity.BelongingChanged;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.HandOverTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A CSW who joins an organisation, having belonged to none, takes along the cases that the person took in and none carries. */
@Component
class TakeCasesAlong {

    private final People people;
    private final OfficeMapper offices;
    private final HandOverTasks tasks;
    private final RecordTimeline timeline;

    TakeCasesAlong(People people, OfficeMapper offices, HandOverTasks tasks, RecordTimeline timeline) {
        this.people = people;
        this.offices = offices;
        this.tasks = tasks;
        this.timeline = timeline;
    }

    @EventListener
    @Transactional
    void on(BelongingChanged changed) {
        Long joined = changed.to();
        boolean csw = people.rolesOf(changed.personId()).contains(GlobalRole.CSW);
        if (csw && changed.from() == null && joined != null) {
            offices.takeAlong(changed.personId(), joined).forEach(id -> tell(id, joined));
        }
    }

    private void tell(long caseId, long office) {
        tasks.to(OfficeTasks.GROUP, Subject.ofCase(caseId), OfficeTasks.name(office));
        timeline.record(caseId, "HANDED_OVER", Map.of("toOffice", String.valueOf(office)), Actor.SYSTEM);
    }
}
