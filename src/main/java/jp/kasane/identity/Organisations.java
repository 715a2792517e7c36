package jp.kasane.identity;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.persistence.OrganisationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices and groups to which people belong, kept by administrators. */
@Service
public class Organisations {

    private final OrganisationMapper mapper;
    private final People people;

    Organisations(OrganisationMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    /** @throws ProblemException FORBIDDEN unless the actor is an administrator */
    public Page<Organisation> list(Paging paging, Actor actor) {
        people.require(Policy.ADMINISTER_ORGANISATIONS, actor);
        return Page.of(mapper.page(paging.afterId(), paging.fetch()), paging.limit(), Organisation::id);
    }

    /** Names of all of them, to choose from. */
    public List<String> names() {
        return mapper.names();
    }

    /** Its name; null when there is none such. */
    public @Nullable String nameOf(long id) {
        Organisation found = mapper.find(id);
        return found == null ? null : found.name();
    }

    /** @throws ProblemException FORBIDDEN unless the actor is an administrator, NOT_FOUND */
    public Organisation get(long id, Actor actor) {
        people.require(Policy.ADMINISTER_ORGANISATIONS, actor);
        Organisation found = mapper.find(id);
        if (found == null) {
            throw ProblemException.notFound("identity.organisation.unknown");
        }
        return found;
    }

    /** @throws ProblemException FORBIDDEN unless the actor is an administrator, INVALID when the name is taken */
    @Transactional
    public void add(String name, Actor actor) {
        people.require(Policy.ADMINISTER_ORGANISATIONS, actor);
        if (mapper.insert(name) == 0) {
            throw ProblemException.invalid("name", "identity.organisation.taken");
        }
    }

    /** @throws ProblemException FORBIDDEN unless the actor is an administrator, NOT_FOUND, INVALID when it is taken */
    @Transactional
    public void rename(long id, String name, Actor actor) {
        get(id, actor);
        if (mapper.isTaken(name, id)) {
            throw ProblemException.invalid("name", "identity.organisation.taken");
        }
        mapper.rename(id, name);
    }
}
