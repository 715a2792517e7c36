package jp.kasane.casework;

import java.util.List;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.Narrowing;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws a consent together with the person's other ones. Whoever consented a second time, as before the first ended,
 * goes on being named by the second when only the first is withdrawn.
 */
@Service
public class ConsentsTogether {

    private final FindCase find;
    private final RequireCarrier carrier;
    private final MemberMapper members;
    private final Consents consents;
    private final CaseConsents each;
    private final CurrentTime time;

    ConsentsTogether(
            FindCase find,
            RequireCarrier carrier,
            MemberMapper members,
            Consents consents,
            CaseConsents each,
            CurrentTime time) {
        this.find = find;
        this.carrier = carrier;
        this.members = members;
        this.consents = consents;
        this.each = each;
        this.time = time;
    }

    /** Those of the same person that go on counting when that one ends. @throws ProblemException NOT_FOUND; as {@link RequireCarrier} */
    @Transactional
    public List<NumberedConsent> others(String number, long consentId, Actor actor) {
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        List<Consent> all =
                consents.of(members.of(ref.id()).stream().map(MemberRow::id).toList());
        Consent one = all.stream()
                .filter(consent -> consent.id() == consentId)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        return NumberedConsent.beside(one, all, time.today());
    }

    /**
     * Withdraws it and the others: all of them or none.
     *
     * @return the first
     * @throws ProblemException as {@link CaseConsents#withdraw}
     */
    @Transactional
    public Consent withdraw(String number, long consentId, Withdrawal withdrawal, Actor actor) {
        List<NumberedConsent> others = others(number, consentId, actor);
        Consent withdrawn = each.withdraw(number, consentId, withdrawal, actor);
        withdraw(number, others, withdrawal, actor);
        return withdrawn;
    }

    /**
     * Withdraws it in part and the others as a whole.
     *
     * @return what is left
     * @throws ProblemException as {@link CaseConsents#narrow}
     */
    @Transactional
    public Consent narrow(String number, long consentId, Narrowing narrowing, Actor actor) {
        List<NumberedConsent> others = others(number, consentId, actor);
        Consent left = each.narrow(number, consentId, narrowing, actor);
        withdraw(number, others, narrowing.withdrawal(), actor);
        return left;
    }

    private void withdraw(String number, List<NumberedConsent> others, Withdrawal withdrawal, Actor actor) {
        others.forEach(other -> each.withdraw(number, other.consent().id(), withdrawal, actor));
    }
}
