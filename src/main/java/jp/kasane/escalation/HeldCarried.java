package jp.kasane.escalation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.followup.HeldActions;
import jp.kasane.meeting.HeldItems;
import jp.kasane.privacy.HeldDecisions;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** What came of a referral: items of meetings, actions and decisions, for the file of a disclosure request. */
@Component
class HeldCarried {

    private final HeldItems items;
    private final HeldActions actions;
    private final HeldDecisions decisions;

    HeldCarried(HeldItems items, HeldActions actions, HeldDecisions decisions) {
        this.items = items;
        this.actions = actions;
        this.decisions = decisions;
    }

    /** @param person by what the person can be recognised in texts of meetings */
    List<HeldRecord> of(long referralId, Collection<String> person) {
        Subject referral = Subject.ofReferral(referralId);
        return Stream.of(items.of(referral, person), actions.of(referral, person), decisions.of(referral))
                .flatMap(List::stream)
                .toList();
    }
}
