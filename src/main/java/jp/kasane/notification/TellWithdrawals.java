package jp.kasane.notification;

import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.casework.RecallOpened;
import jp.kasane.meeting.DisclosureLowered;
import jp.kasane.notification.model.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells secretariats that less may be shown than before, and what they have to collect. */
@Component
class TellWithdrawals {
    private final Outbox outbox;
    private final Recipients recipients;
    private final Cases cases;

    TellWithdrawals(Outbox outbox, Recipients recipients, Cases cases) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.cases = cases;
    }

    @EventListener
    @Transactional
    void on(DisclosureLowered event) {
        tell(NoticeKind.DISCLOSURE_LOWERED, event.councilCode(), event.caseId());
    }

    @EventListener
    @Transactional
    void on(RecallOpened event) {
        tell(NoticeKind.RECALL_OPENED, event.councilCode(), event.caseId());
    }

    private void tell(NoticeKind kind, String councilCode, long caseId) {
        Map<String, String> params =
                Map.of("council", councilCode, "subject", cases.get(caseId).number());
        outbox.write(recipients.secretariat(councilCode), kind, params);
    }
}
