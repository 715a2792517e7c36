package jp.kasane.identity;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.access.RolesInGroups;
import jp.kasane.identity.model.Credentials;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** People as they are stored. */
@Service
class StoredPeople implements People {

    private final PeopleMapper mapper;
    private final RegisterPerson registerPerson;
    /** Asked late: a source may itself need {@link People}. */
    private final ObjectProvider<GroupSource> groupSources;

    StoredPeople(PeopleMapper mapper, RegisterPerson registerPerson, ObjectProvider<GroupSource> groupSources) {
        this.mapper = mapper;
        this.registerPerson = registerPerson;
        this.groupSources = groupSources;
    }

    @Override
    public Optional<Person> find(long personId) {
        return Optional.ofNullable(mapper.find(personId));
    }

    @Override
    public Optional<Person> findByLogin(String login) {
        return Credentials.isLogin(login) ? Optional.ofNullable(mapper.findByLogin(login)) : Optional.empty();
    }

    @Override
    public List<Person> findAll(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : mapper.findAll(personIds);
    }

    @Override
    public List<Person> named(Collection<String> spacelessNames) {
        return spacelessNames.isEmpty() ? List.of() : mapper.named(spacelessNames);
    }

    @Override
    public Set<GlobalRole> rolesOf(long personId) {
        List<GlobalRole> roles = mapper.rolesOf(personId);
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    @Override
    public boolean mayHaveBeenCsw(long personId, OffsetDateTime at) {
        OffsetDateTime until = mapper.cswUntil(personId);
        return until != null && !at.isAfter(until) || rolesOf(personId).contains(GlobalRole.CSW);
    }

    @Override
    public List<Person> holding(GlobalRole role) {
        return mapper.holding(role);
    }

    @Override
    public Set<String> groupsOf(long personId) {
        Set<String> groups = new TreeSet<>();
        rolesOf(personId).forEach(role -> groups.add(role.name()));
        groups.add("person:" + personId);
        groupSources.orderedStream().forEach(source -> groups.addAll(source.groupsOf(personId)));
        return groups;
    }

    @Override
    public long register(NewPerson person) {
        return registerPerson.register(person);
    }

    @Override
    public boolean permits(Policy policy, Actor actor) {
        if (actor.isSystem()) {
            return true;
        }
        if (policy.boundToCouncil() || policy.roles().stream().allMatch(Role::isGlobal)) {
            return rolesOf(actor.personId()).stream()
                    .map(role -> Role.valueOf(role.name()))
                    .anyMatch(policy.roles()::contains);
        }
        return policy.openTo(RolesInGroups.of(groupsOf(actor.personId())));
    }

    @Override
    public void require(Policy policy, Actor actor) {
        if (!permits(policy, actor)) {
            Role first = policy.roles().iterator().next();
            throw ProblemException.forbidden(
                    "identity.role.missing", new DefaultMessageSourceResolvable(first.messageKey()));
        }
    }
}
