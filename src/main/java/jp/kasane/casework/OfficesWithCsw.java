package jp.kasane.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.access.Policy;
import jp.kasane.identity.AbleStaff;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import org.springframework.stereotype.Component;

/** The organisations that could carry a case: those with a CSW who can sign in. */
@Component
class OfficesWithCsw {

    private final AbleStaff able;
    private final People people;

    OfficesWithCsw(AbleStaff able, People people) {
        this.able = able;
        this.people = people;
    }

    /** In the order of their names. */
    List<CarryingOffice.Office> all() {
        return able().map(OfficesWithCsw::of)
                .distinct()
                .sorted(Comparator.comparing(CarryingOffice.Office::name))
                .toList();
    }

    /** The CSWs of the organisation, by their ids. */
    Set<Long> peopleOf(long office) {
        return able().filter(person -> Objects.equals(person.organisationId(), office))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private Stream<Person> able() {
        return people.findAll(able.to(Policy.HAND_OVER_CASE)).stream()
                .filter(person -> person.organisationId() != null);
    }

    private static CarryingOffice.Office of(Person person) {
        return new CarryingOffice.Office(
                Objects.requireNonNull(person.organisationId()), Objects.requireNonNull(person.organisation()));
    }
}
