package jp.kasane.identity;

import java.util.Set;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * To what people belong, as their organisation and roles say; tells the other features when that changes, and keeps until
 * when somebody was a CSW.
 */
@Component
public class Belonging {

    private final People people;
    private final PeopleMapper mapper;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    Belonging(People people, PeopleMapper mapper, CurrentTime time, ApplicationEventPublisher events) {
        this.people = people;
        this.mapper = mapper;
        this.time = time;
        this.events = events;
    }

    private record Held(@Nullable Long organisation, Set<GlobalRole> roles) {

        boolean isCsw() {
            return roles.contains(GlobalRole.CSW);
        }
    }

    /** Makes the change, and publishes {@link BelongingChanged} when the person belongs elsewhere afterwards. */
    public void change(long personId, Runnable change) {
        Held before = of(personId);
        change.run();
        Held after = of(personId);
        if (before.isCsw() && !after.isCsw()) {
            mapper.endCsw(personId, time.now());
        }
        if (!before.equals(after)) {
            events.publishEvent(new BelongingChanged(personId, before.organisation(), after.organisation()));
        }
    }

    private Held of(long personId) {
        Long organisation = people.find(personId).map(Person::organisationId).orElse(null);
        return new Held(organisation, people.rolesOf(personId));
    }
}
