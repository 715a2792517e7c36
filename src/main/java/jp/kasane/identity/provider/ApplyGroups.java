package jp.kasane.identity.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.identity.Belonging;
import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.MappedSeats;
import jp.kasane.identity.People;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.persistence.DirectoryMapper;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.identity.persistence.SubjectMapper;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets roles, organisation and seats follow the groups that a provider tells at a sign-in. */
@Component
class ApplyGroups {

    private final ProviderRules rules;
    private final People people;
    private final PeopleMapper roles;
    private final DirectoryMapper directory;
    private final SubjectMapper subjects;
    private final ObjectProvider<MappedSeats> seats;
    private final Belonging belonging;
    private final ChangeLog log;
    private final Tenants tenants;

    ApplyGroups(
            ProviderRules rules,
            People people,
            PeopleMapper roles,
            DirectoryMapper directory,
            SubjectMapper subjects,
            ObjectProvider<MappedSeats> seats,
            Belonging belonging,
            ChangeLog log,
            Tenants tenants) {
        this.rules = rules;
        this.people = people;
        this.roles = roles;
        this.directory = directory;
        this.subjects = subjects;
        this.seats = seats;
        this.belonging = belonging;
        this.log = log;
        this.tenants = tenants;
    }

    void apply(long personId, Set<String> groups) {
        ProviderRules here = rules.in(tenants.require().id());
        belonging.change(personId, () -> {
            setOrganisation(personId, here.organisation(groups));
            setRoles(personId, here.roles(groups));
        });
        seats.ifAvailable(mapped -> mapped.set(personId, here.seats(groups)));
    }

    private void setOrganisation(long personId, @Nullable String organisation) {
        if (organisation != null && subjects.setOrganisation(personId, roles.organisation(organisation)) > 0) {
            log.add(personId, PersonChange.Kind.EDITED, Actor.SYSTEM);
        }
    }

    /** What an administrator gave stays; what an earlier sign-in gave ends when no group gives it any more. */
    private void setRoles(long personId, Set<GlobalRole> given) {
        Set<GlobalRole> held = people.rolesOf(personId);
        Set<GlobalRole> before = EnumSet.noneOf(GlobalRole.class);
        before.addAll(subjects.mappedRoles(personId));
        Set<String> changes = new TreeSet<>();
        for (GlobalRole role : given) {
            if (!held.contains(role)) {
                roles.insertRole(personId, role);
                subjects.addMappedRole(personId, role);
                changes.add("+" + role);
            }
        }
        for (GlobalRole role : before) {
            if (!given.contains(role) && mayEnd(personId, role)) {
                subjects.deleteRole(personId, role);
                subjects.deleteMappedRole(personId, role);
                changes.add("-" + role);
            }
        }
        if (!changes.isEmpty()) {
            log.add(personId, PersonChange.Kind.ROLES_MAPPED, String.join(",", changes), Actor.SYSTEM);
        }
    }

    /** The last administrator stays one, or nobody could mend the rules. */
    private boolean mayEnd(long personId, GlobalRole role) {
        return role != GlobalRole.ADMIN || !directory.lockAdministrators().equals(List.of(personId));
    }
}
