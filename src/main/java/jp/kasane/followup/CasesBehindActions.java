package jp.kasane.followup;

import java.util.Set;
import jp.kasane.casework.CasesBehind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** An action is for a case, a referral, an issue or a meeting. */
@Component
class CasesBehindActions implements CasesBehind {

    private final StoredActions stored;

    CasesBehindActions(StoredActions stored) {
        this.stored = stored;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ACTION;
    }

    @Override
    public Set<Subject> behind(long id) {
        return Set.of(stored.get(id).source());
    }
}
