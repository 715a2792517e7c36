package jp.kasane.casework;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.ReachRow;
import jp.kasane.casework.persistence.RecallMapper;
import jp.kasane.privacy.ConsentWithdrawn;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens what follows from a withdrawal at every council that loses by it and that the case reached. */
@Component
class OpenRecalls {

    private final MemberMapper members;
    private final CaseMapper cases;
    private final RecallMapper recalls;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    OpenRecalls(
            MemberMapper members,
            CaseMapper cases,
            RecallMapper recalls,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.members = members;
        this.cases = cases;
        this.recalls = recalls;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(ConsentWithdrawn event) {
        members.caseOf(event.memberId()).ifPresent(caseId -> {
            List<ReachRow> told = cases.reachOf(Set.of(caseId));
            told.stream()
                    .map(ReachRow::councilCode)
                    .filter(event::affects)
                    .forEach(council -> open(caseId, council, event));
            events.publishEvent(new DisclosureBasisChanged(caseId, DisclosureChange.CONSENT_WITHDRAWN));
        });
    }

    private void open(long caseId, String council, ConsentWithdrawn event) {
        RecallMeasure measure = event.withdrawal().at(council);
        long id = recalls.insert(caseId, event.consentId(), council, measure, time.now());
        events.publishEvent(new RecallOpened(id, caseId, council, measure));
    }
}
