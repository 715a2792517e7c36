package jp.kasane.escalation;

import java.util.Set;
import jp.kasane.casework.RecordsOfCase;
import jp.kasane.decision.EraseDecisions;
import jp.kasane.escalation.persistence.LadderErasureMapper;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Takes a household out of referrals that stay, because they carry an issue that other cases fed too. */
@Component
class MaskReferrals {

    private final RecordsOfCase records;
    private final LadderErasureMapper erasure;
    private final EraseDecisions decisions;

    MaskReferrals(RecordsOfCase records, LadderErasureMapper erasure, EraseDecisions decisions) {
        this.records = records;
        this.erasure = erasure;
        this.decisions = decisions;
    }

    void of(long caseId, HouseholdErasure household) {
        Set<Long> ids = records.of(caseId, SubjectType.REFERRAL);
        if (ids.isEmpty()) {
            return;
        }
        ErasedTexts texts = household.in(erasure.texts(ids));
        if (!texts.isEmpty()) {
            erasure.maskReferrals(ids, texts);
        }
        ids.forEach(id -> decisions.mask(Subject.ofReferral(id), household::without));
    }
}
