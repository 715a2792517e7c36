package jp.kasane.identity;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Service;

/** Everybody who is registered, for administrators. */
@Service
public class ListPeople {

    private final PeopleMapper mapper;
    private final People people;

    ListPeople(PeopleMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN unless the actor is an administrator */
    public Page<Person> list(Actor actor, Paging paging) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        Long after = paging.afterId();
        List<Person> rows = mapper.page(after == null ? 0 : after, paging.fetch());
        return Page.of(rows, paging.limit(), Person::id);
    }
}
