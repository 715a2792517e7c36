package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadline passed and nobody convened: tells it, once. */
@Service
public class AlertDeadlinePassed {

    private final CaseSteps steps;
    private final CareConferenceMapper conferences;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    AlertDeadlinePassed(
            CaseSteps steps, CareConferenceMapper conferences, CurrentTime time, ApplicationEventPublisher events) {
        this.steps = steps;
        this.conferences = conferences;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void forCase(long caseId) {
        steps.lock(caseId);
        CareConference conference = conferences.open(caseId).orElseThrow();
        conferences.alerted(conference.id(), time.now());
        steps.record(caseId, "DEADLINE_PASSED", Actor.SYSTEM, Map.of("deadline", conference.deadline()));
        events.publishEvent(new CareConferenceDeadlinePassed(caseId, conference.councilCode()));
    }
}
