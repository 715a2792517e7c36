package jp.kasane.meeting;

import jp.kasane.casework.DisclosureChange;
import jp.kasane.privacy.DisclosureLevel;

/** An item on an agenda may no longer be shown as openly as it stood there. */
public record DisclosureLowered(
        long meetingId,
        long itemId,
        String councilCode,
        long caseId,
        DisclosureLevel from,
        DisclosureLevel to,
        DisclosureChange reason) {}
