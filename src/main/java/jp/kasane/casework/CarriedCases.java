package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.model.Carrier;
import jp.kasane.casework.persistence.OfficeMapper;
import jp.kasane.casework.persistence.OfficeRow;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases a CSW carries, by the organisation of both ({@link Carrier}). Kasane itself carries all. */
@Service
@Transactional(readOnly = true)
public class CarriedCases {

    private final OfficeMapper offices;
    private final People people;

    CarriedCases(OfficeMapper offices, People people) {
        this.offices = offices;
        this.people = people;
    }

    /** Whether the person is a CSW, who carries the cases of some organisation, or Kasane itself. */
    public boolean isCarrier(Actor actor) {
        return people.permits(Policy.VIEW_CASE, actor);
    }

    /** Those of the cases that the person carries. */
    public Set<Long> carried(Collection<Long> caseIds, Actor actor) {
        if (caseIds.isEmpty()) {
            return Set.of();
        }
        if (actor.isSystem()) {
            return Set.copyOf(caseIds);
        }
        return carrier(actor).map(carrier -> among(caseIds, carrier)).orElse(Set.of());
    }

    /** Whether the person carries every case there is, so that nothing is told by counting. */
    public boolean everyCase(Actor actor) {
        return actor.isSystem()
                || carrier(actor)
                        .map(carrier -> !offices.anyOther(carrier.personId(), carrier.office()))
                        .orElse(false);
    }

    /** Empty for whoever is no CSW. */
    Optional<Carrier> carrier(Actor actor) {
        return isCarrier(actor)
                ? Optional.of(new Carrier(
                        actor.personId(),
                        people.find(actor.personId())
                                .map(Person::organisationId)
                                .orElse(null)))
                : Optional.empty();
    }

    private Set<Long> among(Collection<Long> caseIds, Carrier carrier) {
        List<OfficeRow> rows = offices.of(caseIds);
        return rows.stream()
                .filter(row -> carrier.carries(row.officeId(), row.receivedBy()))
                .map(OfficeRow::id)
                .collect(Collectors.toSet());
    }
}
