package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 支援方針・役割分担: the conference was held; its item carries the policy, its actions who does what. */
@Service
public class RecordSupportPolicy {

    private final CaseSteps steps;
    private final CareConferenceMapper conferences;
    private final CurrentTime time;

    RecordSupportPolicy(CaseSteps steps, CareConferenceMapper conferences, CurrentTime time) {
        this.steps = steps;
        this.conferences = conferences;
        this.time = time;
    }

    @Transactional
    public void forCase(long caseId) {
        CareConference conference = conferences.open(caseId).orElseThrow();
        conferences.policyRecorded(conference.id(), time.now());
        steps.record(caseId, "CARE_CONFERENCE_CONCLUDED", Actor.SYSTEM, Map.of("council", conference.councilCode()));
    }
}
