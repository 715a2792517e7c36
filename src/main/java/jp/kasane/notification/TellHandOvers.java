package jp.kasane.notification;

import java.util.List;
import java.util.Map;
import jp.kasane.casework.CaseHandedOver;
import jp.kasane.casework.Cases;
import jp.kasane.notification.model.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the CSWs of an organisation that a case is theirs from now on. */
@Component
class TellHandOvers {

    private final Outbox outbox;
    private final Cases cases;

    TellHandOvers(Outbox outbox, Cases cases) {
        this.outbox = outbox;
        this.cases = cases;
    }

    @EventListener
    @Transactional
    void on(CaseHandedOver event) {
        outbox.write(
                List.copyOf(event.carriers()),
                NoticeKind.CASE_HANDED_OVER,
                Map.of("subject", cases.get(event.caseId()).number()));
    }
}
