package jp.kasane.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people refer to what a task or an agenda item is about: asks the feature that owns the record. */
@Component
public class SubjectNames {

    private final Map<SubjectType, SubjectNaming> namings;

    SubjectNames(List<SubjectNaming> namings) {
        this.namings = namings.stream().collect(Collectors.toMap(SubjectNaming::type, Function.identity()));
    }

    /** One query a kind of record; records without a name are left out. */
    public Map<Subject, String> of(Collection<Subject> subjects) {
        Map<Subject, String> names = new HashMap<>();
        Map<SubjectType, Set<Long>> ids = subjects.stream()
                .collect(Collectors.groupingBy(Subject::type, Collectors.mapping(Subject::id, Collectors.toSet())));
        ids.forEach((type, of) -> {
            SubjectNaming naming = namings.get(type);
            if (naming != null) {
                naming.names(of).forEach(each -> names.put(new Subject(type, each.id()), each.name()));
            }
        });
        return names;
    }

    public @Nullable String of(Subject subject) {
        return of(Set.of(subject)).get(subject);
    }
}
