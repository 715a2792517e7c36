package jp.kasane.identity;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.shared.Actor;

/** The people who work in Kasane. Subjects of cases are not here. */
public interface People {

    Optional<Person> find(long personId);

    Optional<Person> findByLogin(String login);

    /** Those of them who are registered. */
    List<Person> findAll(Collection<Long> personIds);

    /** Everybody who goes by one of these names, which are given without spaces. */
    List<Person> named(Collection<String> spacelessNames);

    Set<GlobalRole> rolesOf(long personId);

    /** Whether the person was a CSW then, or may have been: of a role that ended only the last day is kept. */
    boolean mayHaveBeenCsw(long personId, OffsetDateTime at);

    /** Everybody with that role, in the order of their ids. */
    List<Person> holding(GlobalRole role);

    /** Every task group of the person: global roles, seats, and {@code person:<id>}. */
    Set<String> groupsOf(long personId);

    /**
     * @return the new person's id
     * @throws jp.kasane.shared.ProblemException CONFLICT when the login is taken
     */
    long register(NewPerson person);

    /**
     * Whether the actor holds one of the policy's roles; for a policy that is bound to a council only the global ones
     * count here. Kasane itself may do everything.
     */
    boolean permits(Policy policy, Actor actor);

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN unless {@link #permits permitted} */
    void require(Policy policy, Actor actor);
}
