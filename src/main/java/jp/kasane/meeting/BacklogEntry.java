package jp.kasane.meeting;

import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a council's agenda.
 *
 * @param councilCode the council that shall deal with it
 * @param subject the case, issue or action it is about
 * @param referralId the referral that brought it; null when none did
 * @param previousItemId the agenda item that it follows on; null for the first time
 * @param urgency {@code NORMAL, HIGH, EMERGENCY}; orders the agenda
 * @param accepted false while the receiving council has not accepted the referral yet: visible, but not for the agenda
 */
public record BacklogEntry(
        String councilCode,
        ItemKind kind,
        Subject subject,
        @Nullable Long referralId,
        @Nullable Long previousItemId,
        String urgency,
        boolean accepted) {}
