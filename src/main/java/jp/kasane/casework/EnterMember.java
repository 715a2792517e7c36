package jp.kasane.casework;

import java.util.Map;
import jp.kasane.casework.model.IntakeRules;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters somebody into the household of a case after its intake. Until that person consents, less may be shown. */
@Service
public class EnterMember {

    private final HouseholdChange change;
    private final MemberMapper members;

    EnterMember(HouseholdChange change, MemberMapper members) {
        this.change = change;
        this.members = members;
    }

    /**
     * @return id of the member, who comes after everybody known before
     * @throws ProblemException FORBIDDEN unless a CSW; as {@link RequireCarrier}; INVALID, naming the field; CONFLICT when
     *     the case is closed or its household full; STALE when somebody else changed the case at the same moment
     */
    @Transactional
    public long enter(String number, HouseholdMember member, Actor actor) {
        CaseRef ref = change.begin(number, member, null, actor);
        int position = members.of(ref.id()).size();
        if (position >= IntakeRules.MEMBERS) {
            throw ProblemException.conflict("casework.members.many", IntakeRules.MEMBERS);
        }
        long id = members.insert(ref.id(), position, member);
        change.end(ref, DisclosureChange.MEMBER_ADDED, Map.of("member", String.valueOf(id)), actor);
        return id;
    }
}
