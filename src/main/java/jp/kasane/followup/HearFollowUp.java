package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting heard what became of an action. When it concluded to continue, it hears of it once more. */
@Service
class HearFollowUp {
    private final StoredActions stored;
    private final ActionHistory history;
    private final TellNextMeeting tellNextMeeting;

    HearFollowUp(StoredActions stored, ActionHistory history, TellNextMeeting tellNextMeeting) {
        this.stored = stored;
        this.history = history;
        this.tellNextMeeting = tellNextMeeting;
    }

    @EventListener
    @Transactional
    void on(ItemConcluded concluded) {
        if (concluded.kind() != ItemKind.FOLLOW_UP || concluded.subject().type() != SubjectType.ACTION) {
            return;
        }
        Action action = stored.get(concluded.subject().id());
        history.record(action.id(), ChangeKind.NOTED, concluded.closedBy(), "M-" + concluded.meetingId());
        if (concluded.conclusion() == ConclusionType.CONTINUED) {
            tellNextMeeting.tellAgain(action, concluded.itemId());
        }
    }
}
