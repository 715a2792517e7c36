package jp.kasane.escalation;

import java.util.Set;
import jp.kasane.casework.CasesBehind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** A referral carries a case or an issue. */
@Component
class CasesBehindReferrals implements CasesBehind {

    private final ReferralBook book;

    CasesBehindReferrals(ReferralBook book) {
        this.book = book;
    }

    @Override
    public SubjectType type() {
        return SubjectType.REFERRAL;
    }

    @Override
    public Set<Subject> behind(long id) {
        return Set.of(book.get(id).subject());
    }
}
