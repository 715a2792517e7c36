package jp.kasane.identity.web;

import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.web.page.Viewer;
import jp.kasane.web.page.Viewers;
import org.springframework.stereotype.Component;

/** Finds the person who looks at a page, with its roles and seats. */
@Component
class IdentifiedViewers implements Viewers {

    private final People people;

    IdentifiedViewers(People people) {
        this.people = people;
    }

    @Override
    public Viewer of(long personId) {
        Person person = people.find(personId).orElseThrow();
        return new Viewer(personId, person.name(), person.kana(), people.groupsOf(personId));
    }
}
