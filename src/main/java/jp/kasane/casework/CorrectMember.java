package jp.kasane.casework;

import java.util.Map;
import java.util.Set;
import jp.kasane.casework.model.MemberCorrection;
import jp.kasane.casework.model.Particulars;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.Consents;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces what is known of a household member. Consents and the day of death stay as they are. By what the member was
 * recognised before is kept: texts of that time still say it, and it stays masked in them.
 */
@Service
public class CorrectMember {

    private final HouseholdChange change;
    private final MemberMapper members;
    private final FormerParticularsMapper former;
    private final Consents consents;
    private final CurrentTime time;

    CorrectMember(
            HouseholdChange change,
            MemberMapper members,
            FormerParticularsMapper former,
            Consents consents,
            CurrentTime time) {
        this.change = change;
        this.members = members;
        this.former = former;
        this.consents = consents;
        this.time = time;
    }

    /**
     * Nothing is told or kept where nothing differs.
     *
     * @param version of the case on which the correction is based; null when the caller did not say
     * @throws ProblemException FORBIDDEN unless a CSW; as {@link RequireCarrier}; INVALID, naming the field; NOT_FOUND when
     *     the household has no such member; CONFLICT when the case is closed, or when name and birthday change together while a consent
     *     of the member stands; STALE
     */
    @Transactional
    public void correct(String number, long memberId, HouseholdMember known, @Nullable Integer version, Actor actor) {
        CaseRef ref = change.begin(number, known, version, actor);
        MemberCorrection correction = new MemberCorrection(recorded(ref, memberId), known);
        Set<String> fields = correction.fields();
        if (fields.isEmpty()) {
            return;
        }
        requireSamePerson(memberId, correction);
        members.correct(ref.id(), memberId, known);
        keep(memberId, correction.former(), actor);
        Map<String, String> told = Map.of("member", String.valueOf(memberId), "corrected", String.join(",", fields));
        change.end(ref, DisclosureChange.MEMBER_CORRECTED, told, actor);
    }

    private HouseholdMember recorded(CaseRef ref, long memberId) {
        return members.of(ref.id()).stream()
                .filter(row -> row.id() == memberId)
                .findFirst()
                .map(MemberRow::member)
                .orElseThrow(() -> ProblemException.notFound("casework.member.missing"));
    }

    /** A consent was given by one person: nobody else is told by name on it. */
    private void requireSamePerson(long memberId, MemberCorrection correction) {
        boolean stands = consents.of(Set.of(memberId)).stream().anyMatch(each -> each.withdrawnOn() == null);
        if (stands && correction.isSomebodyElse()) {
            throw ProblemException.conflict("casework.member.somebody-else");
        }
    }

    private void keep(long memberId, Particulars replaced, Actor actor) {
        if (!replaced.isEmpty()) {
            former.insert(memberId, replaced, time.now(), actor.personId());
        }
    }
}
