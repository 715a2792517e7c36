package jp.kasane.identity;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.persistence.DirectoryMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Service;

/** Finds people, with accounts and roles, for administrators. */
@Service
public class PeopleDirectory {

    private static final int CHANGES_SHOWN = 50;

    private final DirectoryMapper mapper;
    private final People people;

    PeopleDirectory(DirectoryMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    /**
     * In the order of their readings.
     *
     * @throws ProblemException FORBIDDEN unless the actor is an administrator
     */
    public Page<PersonEntry> find(PeopleFilter filter, Paging paging, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        List<PersonEntry> rows =
                mapper.page(filter.compared(), filter.role(), filter.account(), paging.afterId(), paging.fetch());
        return Page.of(rows, paging.limit(), PersonEntry::id);
    }

    /** @throws ProblemException FORBIDDEN unless the actor is an administrator, NOT_FOUND */
    public PersonEntry get(long personId, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        PersonEntry entry = mapper.find(personId);
        if (entry == null) {
            throw ProblemException.notFound("identity.person.unknown");
        }
        return entry;
    }

    /**
     * What administrators did to that person, newest first.
     *
     * @throws ProblemException FORBIDDEN unless the actor is an administrator
     */
    public List<PersonChange> changes(long personId, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        return mapper.changes(personId, CHANGES_SHOWN);
    }
}
