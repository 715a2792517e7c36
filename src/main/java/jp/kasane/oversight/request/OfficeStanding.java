package jp.kasane.oversight.request;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.kasane.audit.Standing;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Roles and seats of a person, kept for a few seconds: a page's entries need not ask anew. */
@Component
class OfficeStanding implements Standing {

    private static final long KEPT_FOR = Duration.ofSeconds(5).toNanos();
    private static final int KEPT = 1_000;

    private final People people;
    private final Tenants tenants;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    OfficeStanding(People people, Tenants tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    @Override
    public String of(Actor actor) {
        String key = tenants.current().map(tenant -> tenant.id()).orElse("") + "/" + actor.personId();
        Known kept = known.get(key);
        if (kept != null && System.nanoTime() - kept.since() < KEPT_FOR) {
            return kept.standing();
        }
        String standing = told(people.groupsOf(actor.personId()));
        if (known.size() >= KEPT) {
            known.clear();
        }
        known.put(key, new Known(standing, System.nanoTime()));
        return standing;
    }

    /** {@code CSW;MEMBER:B2+D07} from {@code CSW, B2:MEMBER, D07:MEMBER}. */
    static String told(Set<String> groups) {
        Map<String, Set<String>> councils = new TreeMap<>();
        Set<String> offices = new TreeSet<>();
        for (String group : groups) {
            List<String> parts = List.of(group.split(":", 2));
            if (parts.size() == 1) {
                offices.add(group);
            } else if (!parts.get(0).equals("person")) {
                councils.computeIfAbsent(parts.get(1), role -> new TreeSet<>()).add(parts.get(0));
            }
        }
        councils.forEach((role, codes) -> offices.add(role + ":" + String.join("+", codes)));
        return String.join(";", offices);
    }

    private record Known(String standing, long since) {}
}
