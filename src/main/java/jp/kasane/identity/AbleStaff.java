package jp.kasane.identity;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.identity.persistence.PeopleMapper;
import org.springframework.stereotype.Service;

/** Who could do something today: holds the role and can sign in. */
@Service
public class AbleStaff {

    private final PeopleMapper mapper;

    AbleStaff(PeopleMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Ids of everybody to whom the policy is open by a role that counts everywhere, and whose account is not stopped.
     * Seats are not looked at.
     */
    public List<Long> to(Policy policy) {
        return policy.roles().stream()
                .filter(Role::isGlobal)
                .flatMap(role -> mapper.able(GlobalRole.valueOf(role.name())).stream())
                .distinct()
                .toList();
    }
}
