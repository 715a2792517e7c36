package jp.kasane.escalation;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CasesBehind;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** A referral carries a case or an issue. */
@Component
class CasesBehindReferrals implements CasesBehind {

    private final ReferralBook book;
    private final ReferralMapper referrals;

    CasesBehindReferrals(ReferralBook book, ReferralMapper referrals) {
        this.book = book;
        this.referrals = referrals;
    }

    @Override
    public SubjectType type() {
        return SubjectType.REFERRAL;
    }

    @Override
    public Set<Subject> behind(long id) {
        return Set.of(book.get(id).subject());
    }

    @Override
    public Set<Subject> about(Set<Subject> these) {
        return these.stream()
                .flatMap(carried -> referrals.ofSubject(carried).stream())
                .map(referral -> Subject.ofReferral(referral.id()))
                .collect(Collectors.toSet());
    }
}
