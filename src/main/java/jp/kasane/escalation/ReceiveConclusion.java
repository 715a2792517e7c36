package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.engine.Processes;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what a closed session concluded, and lets the case's process go on. */
@Service
class ReceiveConclusion {

    private final DeliberationMapper deliberations;
    private final CareConferenceMapper conferences;
    private final CaseSteps steps;
    private final Cases cases;
    private final Processes processes;
    private final SettleInformation information;

    ReceiveConclusion(
            DeliberationMapper deliberations,
            CareConferenceMapper conferences,
            CaseSteps steps,
            Cases cases,
            Processes processes,
            SettleInformation information) {
        this.deliberations = deliberations;
        this.conferences = conferences;
        this.steps = steps;
        this.cases = cases;
        this.processes = processes;
        this.information = information;
    }

    @EventListener
    @Transactional
    public void on(ItemConcluded item) {
        boolean ofCase = item.subject().type() == SubjectType.CASE;
        if (ofCase && item.kind() == ItemKind.URGENT) {
            conferenceHeld(item);
        } else if (ofCase && item.kind().isDeliberation()) {
            deliberated(item);
        } else if (item.referralId() != null) {
            information.noted(item.referralId(), item.closedBy());
        }
    }

    private void deliberated(ItemConcluded item) {
        long caseId = item.subject().id();
        steps.lock(caseId);
        Deliberation deliberation =
                deliberations.byBacklogItem(item.backlogItemId()).orElseThrow();
        int concluded = deliberations.conclude(
                deliberation.id(),
                item.itemId(),
                item.meetingId(),
                item.conclusion(),
                item.goodPractice(),
                item.urgent(),
                item.heldOn());
        if (concluded == 0) {
            throw new IllegalStateException("deliberation " + deliberation.id() + " does not await a conclusion");
        }
        processes.correlate("DeliberationConcluded", numberOf(caseId), Map.of());
    }

    private void conferenceHeld(ItemConcluded item) {
        long caseId = item.subject().id();
        steps.lock(caseId);
        CareConference conference = conferences.open(caseId).orElseThrow();
        conferences.held(conference.id(), item.meetingId(), item.itemId(), item.heldOn());
        processes.correlate("CareConferenceConcluded", numberOf(caseId), Map.of());
    }

    private String numberOf(long caseId) {
        return cases.get(caseId).number();
    }
}
