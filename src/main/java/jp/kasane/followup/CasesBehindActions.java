package jp.kasane.followup;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CasesBehind;
import jp.kasane.followup.persistence.ActionErasureMapper;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** An action is for a case, a referral, an issue or a meeting. */
@Component
class CasesBehindActions implements CasesBehind {

    private final StoredActions stored;
    private final ActionErasureMapper erasure;

    CasesBehindActions(StoredActions stored, ActionErasureMapper erasure) {
        this.stored = stored;
        this.erasure = erasure;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ACTION;
    }

    @Override
    public Set<Subject> behind(long id) {
        return Set.of(stored.get(id).source());
    }

    @Override
    public Set<Subject> about(Set<Subject> these) {
        return these.stream()
                .flatMap(source -> erasure.ids(source).stream())
                .map(Subject::ofAction)
                .collect(Collectors.toSet());
    }
}
