package jp.kasane.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Cases of which a person must not even learn the number: a chair narrowed them at a council of theirs to a list without
 * them, and they see them through no other.
 */
@Component
class LeftOut {

    private final Admissions admissions;
    private final ViewerLevels levels;

    LeftOut(Admissions admissions, ViewerLevels levels) {
        this.admissions = admissions;
        this.levels = levels;
    }

    Set<Long> among(Collection<Long> caseIds, Actor actor) {
        ClosedCases closed = admissions.closedTo(caseIds, actor);
        if (closed.isNothing()) {
            return Set.of();
        }
        Set<String> own = levels.councils(actor);
        Set<Long> out = closed.councils().entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(own::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        out.removeAll(levels.of(out, actor).keySet());
        return out;
    }
}
