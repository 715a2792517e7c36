package jp.kasane.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** To what people belong, as their organisation and roles say; tells the other features when that changes. */
@Component
public class Belonging {

    private final People people;
    private final ApplicationEventPublisher events;

    Belonging(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    private record Held(@Nullable Long organisation, Set<GlobalRole> roles) {}

    /** Makes the change, and publishes {@link BelongingChanged} when the person belongs elsewhere afterwards. */
    public void change(long personId, Runnable change) {
        Held before = of(personId);
        change.run();
        Held after = of(personId);
        if (!before.equals(after)) {
            events.publishEvent(new BelongingChanged(personId, before.organisation(), after.organisation()));
        }
    }

    private Held of(long personId) {
        Long organisation = people.find(personId).map(Person::organisationId).orElse(null);
        return new Held(organisation, people.rolesOf(personId));
    }
}
