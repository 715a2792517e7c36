package jp.kasane.meeting.model;

import java.util.EnumSet;
import java.util.Set;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemKind;

/** Which conclusions fit which kind of item. */
public final class ConclusionRules {

    private static final Set<ConclusionType> OF_DELIBERATION = EnumSet.of(
            ConclusionType.SUPPORT_FOUND,
            ConclusionType.SUPPORT_NOT_FOUND,
            ConclusionType.CONTINUED,
            ConclusionType.NEEDS_NEW_SERVICE);
    private static final Set<ConclusionType> OF_ISSUE = EnumSet.of(
            ConclusionType.PROPOSED, ConclusionType.ADOPTED, ConclusionType.REJECTED, ConclusionType.CONTINUED);
    private static final Set<ConclusionType> OF_INFORMATION = EnumSet.of(ConclusionType.NOTED);

    private ConclusionRules() {}

    /** In the order in which a form offers them. */
    public static Set<ConclusionType> fitting(ItemKind kind) {
        if (kind.isDeliberation()) {
            return OF_DELIBERATION;
        }
        return kind == ItemKind.ISSUE ? OF_ISSUE : OF_INFORMATION;
    }
}
