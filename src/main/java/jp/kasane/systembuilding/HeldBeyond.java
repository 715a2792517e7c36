package jp.kasane.systembuilding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.escalation.HeldReferrals;
import jp.kasane.followup.HeldActions;
import jp.kasane.meeting.HeldItems;
import jp.kasane.privacy.HeldDecisions;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** What came of an issue: items of meetings, actions, referrals and decisions, for the file of a disclosure request. */
@Component
class HeldBeyond {

    private final HeldItems items;
    private final HeldActions actions;
    private final HeldReferrals referrals;
    private final HeldDecisions decisions;

    HeldBeyond(HeldItems items, HeldActions actions, HeldReferrals referrals, HeldDecisions decisions) {
        this.items = items;
        this.actions = actions;
        this.referrals = referrals;
        this.decisions = decisions;
    }

    /** @param person by what the person can be recognised in texts of meetings */
    List<HeldRecord> of(long issueId, Collection<String> person) {
        Subject issue = Subject.ofIssue(issueId);
        return Stream.of(
                        items.of(issue, person),
                        actions.of(issue, person),
                        referrals.of(issue, person),
                        decisions.of(issue))
                .flatMap(List::stream)
                .toList();
    }
}
