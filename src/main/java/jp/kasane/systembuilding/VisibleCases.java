package jp.kasane.systembuilding;

import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ViewCase;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Cases as people name them. Nobody learns by naming a case whether it exists. */
@Component
class VisibleCases {
    private final Cases cases;
    private final ViewCase view;

    VisibleCases(Cases cases, ViewCase view) {
        this.cases = cases;
        this.view = view;
    }

    /**
     * @throws ProblemException NOT_FOUND when there is none or the person may not know of it; FORBIDDEN when the person
     *     may see statistics only
     */
    CaseRef require(String number, Actor actor) {
        CaseRef ref = cases.byNumber(number);
        if (view.level(ref, actor) == DisclosureLevel.STATISTICS) {
            throw ProblemException.forbidden("systembuilding.case.statistics");
        }
        return ref;
    }

    /** Fields of a case, as far as a consent lets the person be told them. Errors as in {@link #require(String, Actor)}. */
    Set<String> fields(CaseRef ref, Actor actor) {
        return view.fields(ref, actor);
    }

    /** Whether an issue may tell the person all of these fields as those of the case. */
    boolean tells(Set<String> fields, CaseRef ref, Actor actor) {
        return view.leavingOut(fields, Set.of(ref.id()), actor).isEmpty();
    }

    /** As {@link #require(String, Actor)}, but cases of these ids the person knows anyway. */
    CaseRef require(String number, Set<Long> known, Actor actor) {
        CaseRef ref = cases.byNumber(number);
        return known.contains(ref.id()) ? ref : require(number, actor);
    }
}
