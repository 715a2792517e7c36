package jp.kasane.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Every record behind which a case stands, whatever stands between: the other way round than {@link AllCasesBehind}. */
@Component
public class RecordsOfCase {

    private final List<CasesBehind> records;

    RecordsOfCase(List<CasesBehind> records) {
        this.records = records;
    }

    /** With the case itself. */
    public Set<Subject> of(long caseId) {
        Set<Subject> all = new HashSet<>();
        Set<Subject> newest = Set.of(Subject.ofCase(caseId));
        while (!newest.isEmpty()) {
            all.addAll(newest);
            newest = next(newest);
            newest.removeAll(all);
        }
        return all;
    }

    /** Those of one type. */
    public Set<Long> of(long caseId, SubjectType type) {
        return of(caseId).stream()
                .filter(record -> record.type() == type)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    private Set<Subject> next(Set<Subject> newest) {
        return records.stream()
                .flatMap(each -> each.about(newest).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
