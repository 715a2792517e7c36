package jp.kasane.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Everybody with that role, in the order of their ids. */
    List<Person> holding(GlobalRole role);

    /** Every task group of the person: global roles, seats, and {@code person:<id>}. */
    Set<String> groupsOf(long personId);

    /**
     * @return the new person's id
     * @throws jp.kasane.shared.ProblemException CONFLICT when the login is taken
     */
    long register(NewPerson person);

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN unless the actor holds one of the roles or is Kasane itself */
    void requireRole(Actor actor, GlobalRole... anyOf);
}
