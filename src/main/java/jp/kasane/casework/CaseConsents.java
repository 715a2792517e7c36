package jp.kasane.casework;

import java.util.List;
import java.util.Map;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.Narrowing;
import jp.kasane.privacy.NewConsent;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consents of the members of a case's household. */
@Service
public class CaseConsents {

    private final FindCase find;
    private final ViewCase view;
    private final RequireCarrier carrier;
    private final MemberMapper members;
    private final Consents consents;
    private final RecordTimeline timeline;
    private final AccessLog log;

    CaseConsents(
            FindCase find,
            ViewCase view,
            RequireCarrier carrier,
            MemberMapper members,
            Consents consents,
            RecordTimeline timeline,
            AccessLog log) {
        this.find = find;
        this.view = view;
        this.carrier = carrier;
        this.members = members;
        this.consents = consents;
        this.timeline = timeline;
        this.log = log;
    }

    /**
     * Records a consent.
     *
     * @throws ProblemException NOT_FOUND as for the case; INVALID when the person does not belong to the household
     */
    @Transactional
    public Consent give(String number, NewConsent consent, Actor actor) {
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        if (!memberIds(ref).contains(consent.memberId())) {
            throw ProblemException.invalid("memberId", "casework.consent.member");
        }
        long id = consents.give(consent, actor);
        timeline.record(ref.id(), "CONSENT_GIVEN", details(consent.memberId(), id), actor);
        return consent(ref, id);
    }

    /**
     * Records the consents that several members gave on one occasion: all of them or none.
     *
     * @throws ProblemException as {@link #give}; INVALID when nobody consented
     */
    @Transactional
    public List<Consent> giveAll(String number, List<NewConsent> given, Actor actor) {
        if (given.isEmpty()) {
            throw ProblemException.invalid("memberIds", "casework.consent.nobody");
        }
        return given.stream().map(consent -> give(number, consent, actor)).toList();
    }

    /** All consents of the household; without the names of givers where names may not be shown. */
    @Transactional
    public List<Consent> list(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = view.sight(ref, actor);
        DisclosureLevel level = sight.level();
        if (level == DisclosureLevel.STATISTICS) {
            throw ProblemException.forbidden("casework.timeline.statistics");
        }
        log.record(actor, CaseAccess.of(ref, sight, "CONSENTS"));
        List<Consent> all = consents.of(memberIds(ref));
        return sight.isEverythingTold()
                ? all
                : all.stream().map(Consent::withoutWords).toList();
    }

    /** @throws ProblemException NOT_FOUND; CONFLICT when it was withdrawn before */
    @Transactional
    public Consent withdraw(String number, long consentId, Withdrawal withdrawal, Actor actor) {
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        Consent given = consent(ref, consentId);
        consents.withdraw(consentId, withdrawal, actor);
        timeline.record(ref.id(), "CONSENT_WITHDRAWN", details(given.memberId(), consentId), actor);
        return consent(ref, consentId);
    }

    /** Withdraws a consent in part. @throws ProblemException as {@link #withdraw}; INVALID when it would be widened */
    @Transactional
    public Consent narrow(String number, long consentId, Narrowing narrowing, Actor actor) {
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        Consent former = consent(ref, consentId);
        long left = consents.narrow(consentId, narrowing, actor);
        timeline.record(ref.id(), "CONSENT_NARROWED", details(former.memberId(), left), actor);
        return consent(ref, left);
    }

    private Consent consent(CaseRef ref, long id) {
        return consents.of(memberIds(ref)).stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
    }

    private List<Long> memberIds(CaseRef ref) {
        return members.of(ref.id()).stream().map(MemberRow::id).toList();
    }

    private static Map<String, String> details(long memberId, long consentId) {
        return Map.of("member", String.valueOf(memberId), "consent", String.valueOf(consentId));
    }
}
