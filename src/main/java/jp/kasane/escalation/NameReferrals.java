package jp.kasane.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.SubjectNaming;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A referral is called by what it carries: the case's number or the title. */
@Component
class NameReferrals implements SubjectNaming {

    private final ReferralMapper mapper;
    private final ObjectProvider<SubjectNames> names;

    NameReferrals(ReferralMapper mapper, ObjectProvider<SubjectNames> names) {
        this.mapper = mapper;
        this.names = names;
    }

    @Override
    public SubjectType type() {
        return SubjectType.REFERRAL;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        List<Referral> referrals = mapper.findAll(ids);
        Map<Subject, String> carried =
                names.getObject().of(referrals.stream().map(Referral::subject).toList());
        return referrals.stream()
                .filter(referral -> carried.containsKey(referral.subject()))
                .map(referral -> new SubjectName(referral.id(), carried.get(referral.subject())))
                .toList();
    }
}
