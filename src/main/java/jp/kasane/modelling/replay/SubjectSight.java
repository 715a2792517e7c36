package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.ViewCase;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectNames;
import org.springframework.stereotype.Component;

/** What a person may know of the records that decisions were about. */
@Component
class SubjectSight {

    private static final int AT_ONCE = 1_000;

    private final ViewCase cases;
    private final SubjectNames names;

    SubjectSight(ViewCase cases, SubjectNames names) {
        this.cases = cases;
        this.names = names;
    }

    /** Names of those that the person may open; the others are left out. Community issues are open to everybody. */
    Map<Subject, String> names(Collection<Subject> subjects, Actor actor) {
        Set<Long> visible = visibleCases(
                subjects.stream()
                        .filter(each -> each.type() == SubjectType.CASE)
                        .map(Subject::id)
                        .toList(),
                actor);
        List<Subject> open = subjects.stream()
                .filter(each -> each.type() == SubjectType.ISSUE
                        || each.type() == SubjectType.CASE && visible.contains(each.id()))
                .distinct()
                .toList();
        return open.isEmpty() ? Map.of() : new HashMap<>(names.of(open));
    }

    /** Those of the cases that the person may open. */
    Set<Long> visibleCases(Collection<Long> ids, Actor actor) {
        List<Long> all = new ArrayList<>(ids);
        Set<Long> visible = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> slice = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            visible.addAll(cases.visible(slice, actor));
        }
        return visible;
    }
}
