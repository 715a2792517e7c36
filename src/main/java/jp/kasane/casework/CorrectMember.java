package jp.kasane.casework;

import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces what is known of a household member. Consents and the day of death stay as they are. */
@Service
public class CorrectMember {

    private final HouseholdChange change;
    private final MemberMapper members;

    CorrectMember(HouseholdChange change, MemberMapper members) {
        this.change = change;
        this.members = members;
    }

    /**
     * @param version of the case on which the correction is based; null when the caller did not say
     * @throws ProblemException FORBIDDEN unless a CSW; as {@link RequireCarrier}; INVALID, naming the field; NOT_FOUND when
     *     the household has no such member; CONFLICT when the case is closed; STALE
     */
    @Transactional
    public void correct(String number, long memberId, HouseholdMember known, @Nullable Integer version, Actor actor) {
        CaseRef ref = change.begin(number, known, version, actor);
        if (members.correct(ref.id(), memberId, known) == 0) {
            throw ProblemException.notFound("casework.member.missing");
        }
        change.end(ref, memberId, DisclosureChange.MEMBER_CORRECTED, actor);
    }
}
