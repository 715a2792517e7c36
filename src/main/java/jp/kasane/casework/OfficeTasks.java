package jp.kasane.casework;

import java.util.List;
import java.util.Objects;
import jp.kasane.casework.persistence.OfficeMapper;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.worklist.TaskOffices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A CSW's task about a case is that of the organisation that carries the case. */
@Component
class OfficeTasks implements TaskOffices {

    static final String GROUP = GlobalRole.CSW.name();

    /** For those who belong to no organisation. */
    private static final String NONE = "-";

    private final OfficeMapper offices;
    private final People people;

    OfficeTasks(OfficeMapper offices, People people) {
        this.offices = offices;
        this.people = people;
    }

    @Override
    public @Nullable String of(String group, Subject subject) {
        if (!group.equals(GROUP) || subject.type() != SubjectType.CASE) {
            return null;
        }
        return offices.of(List.of(subject.id())).stream()
                .map(row -> name(row.officeId()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String of(String group, long personId) {
        return group.equals(GROUP)
                ? name(people.find(personId).map(Person::organisationId).orElse(null))
                : null;
    }

    static String name(@Nullable Long office) {
        return Objects.toString(office, NONE);
    }
}
