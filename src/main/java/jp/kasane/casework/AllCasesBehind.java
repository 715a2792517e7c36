package jp.kasane.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Every case that stands behind a record, whatever stands between: a meeting dealt with an action of an issue that it fed. */
@Component
public class AllCasesBehind {

    private final Map<SubjectType, CasesBehind> behind;

    AllCasesBehind(List<CasesBehind> behind) {
        this.behind = behind.stream().collect(Collectors.toMap(CasesBehind::type, Function.identity()));
    }

    /** A case stands behind itself. */
    public Set<Long> of(Subject subject) {
        Set<Long> cases = new HashSet<>();
        collect(subject, cases, new HashSet<>());
        return cases;
    }

    private void collect(Subject subject, Set<Long> cases, Set<Subject> seen) {
        if (subject.type() == SubjectType.CASE) {
            cases.add(subject.id());
        } else if (seen.add(subject) && behind.containsKey(subject.type())) {
            behind.get(subject.type()).behind(subject.id()).forEach(each -> collect(each, cases, seen));
        }
    }
}
