package jp.kasane.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.identity.persistence.DirectoryMapper;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody the roles that are not bound to a council, and takes the others away. */
@Service
public class SetRoles {

    private final DirectoryMapper mapper;
    private final PeopleMapper people;
    private final PeopleDirectory directory;
    private final Administrators administrators;
    private final Belonging belonging;
    private final ChangeLog log;

    SetRoles(
            DirectoryMapper mapper,
            PeopleMapper people,
            PeopleDirectory directory,
            Administrators administrators,
            Belonging belonging,
            ChangeLog log) {
        this.mapper = mapper;
        this.people = people;
        this.directory = directory;
        this.administrators = administrators;
        this.belonging = belonging;
        this.log = log;
    }

    /**
     * @throws ProblemException FORBIDDEN unless the actor is an administrator, NOT_FOUND, CONFLICT when nobody could
     *     administer any more
     */
    @Transactional
    public void set(long personId, Set<GlobalRole> roles, Actor actor) {
        Set<GlobalRole> held = directory.get(personId, actor).roles();
        if (held.equals(roles)) {
            return;
        }
        if (held.contains(GlobalRole.ADMIN) && !roles.contains(GlobalRole.ADMIN)) {
            administrators.requireAnotherThan(personId);
        }
        Set<GlobalRole> inOrder = new TreeSet<>(roles);
        belonging.change(personId, () -> {
            mapper.deleteRoles(personId);
            inOrder.forEach(role -> people.insertRole(personId, role));
        });
        String codes = inOrder.stream().map(GlobalRole::name).collect(Collectors.joining(","));
        log.add(personId, PersonChange.Kind.ROLES_SET, codes, actor);
    }
}
