package jp.kasane.followup;

import jp.kasane.followup.model.ChangeKind;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting heard what became of an action. */
@Service
class HearFollowUp {
    private final ActionHistory history;

    HearFollowUp(ActionHistory history) {
        this.history = history;
    }

    @EventListener
    @Transactional
    void on(ItemConcluded concluded) {
        if (concluded.kind() == ItemKind.FOLLOW_UP && concluded.subject().type() == SubjectType.ACTION) {
            long actionId = concluded.subject().id();
            history.record(actionId, ChangeKind.NOTED, concluded.closedBy(), "M-" + concluded.meetingId());
        }
    }
}
