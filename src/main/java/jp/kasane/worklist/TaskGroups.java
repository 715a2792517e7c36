package jp.kasane.worklist;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.identity.People;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom tasks are kept: a group, or those of its people to whom {@link TaskOffices} gives them. */
@Component
class TaskGroups {

    private final List<TaskOffices> offices;
    private final People people;

    TaskGroups(List<TaskOffices> offices, People people) {
        this.offices = offices;
        this.people = people;
    }

    /** Every name under which tasks are kept for the person. */
    Set<String> of(long personId) {
        Set<String> groups = new TreeSet<>(people.groupsOf(personId));
        for (String group : Set.copyOf(groups)) {
            offices.stream()
                    .map(each -> each.of(group, personId))
                    .filter(Objects::nonNull)
                    .forEach(office -> groups.add(group + "@" + office));
        }
        return groups;
    }

    /** Whose among the group; null for the whole group. */
    @Nullable
    String office(@Nullable String group, Subject subject) {
        return group == null
                ? null
                : offices.stream()
                        .map(each -> each.of(group, subject))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
