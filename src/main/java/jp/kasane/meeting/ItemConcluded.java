package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A session was closed and this is its conclusion on one agenda item. Published once per item, in the transaction that
 * closes the session.
 *
 * @param itemId the agenda item
 * @param backlogItemId the backlog item it came from
 * @param referralId the referral that brought it; null when none did
 * @param goodPractice worth sharing upward
 * @param urgent the council found it has become an emergency
 * @param actions who does what by when
 * @param closedBy who closed the session
 */
public record ItemConcluded(
        long itemId,
        long backlogItemId,
        long meetingId,
        String councilCode,
        ItemKind kind,
        Subject subject,
        @Nullable Long referralId,
        ConclusionType conclusion,
        boolean goodPractice,
        boolean urgent,
        LocalDate heldOn,
        List<AgreedAction> actions,
        Actor closedBy) {}
