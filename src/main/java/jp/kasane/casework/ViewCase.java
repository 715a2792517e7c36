package jp.kasane.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.audit.AccessLog;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case to a person, as far as that person may see it. */
@Service
public class ViewCase {

    private final FindCase find;
    private final ViewerLevels levels;
    private final RenderCase render;
    private final AccessLog log;

    ViewCase(FindCase find, ViewerLevels levels, RenderCase render, AccessLog log) {
        this.find = find;
        this.levels = levels;
        this.render = render;
        this.log = log;
    }

    /**
     * @throws jp.kasane.shared.ProblemException NOT_FOUND when there is none or the person may not know of it; the answer
     *     does not tell which
     */
    @Transactional
    public CaseView view(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = sight(ref, actor);
        log.record(actor, CaseAccess.of(ref, sight));
        return render.full(ref, sight);
    }

    /** Those of the cases that the person may open. */
    @Transactional
    public Set<Long> visible(Collection<Long> caseIds, Actor actor) {
        return caseIds.isEmpty() ? Set.of() : levels.of(caseIds, actor).keySet();
    }

    /**
     * Looks at what another feature keeps of the case. Errors as in {@link #view}.
     *
     * @param part what that is, as a code, for the access log
     * @return the level at which the person sees the case
     */
    @Transactional
    public DisclosureLevel look(CaseRef ref, String part, Actor actor) {
        CaseSight sight = sight(ref, actor);
        log.record(actor, CaseAccess.of(ref, sight, part));
        return sight.level();
    }

    /** The level at which the person sees the case. Errors as in {@link #view}. */
    @Transactional
    public DisclosureLevel level(CaseRef ref, Actor actor) {
        return sight(ref, actor).level();
    }

    /** Fields of the case, as far as the person may be told them. Errors as in {@link #view}. */
    @Transactional
    public Set<String> fields(CaseRef ref, Actor actor) {
        return sight(ref, actor).told().fields(ref.fields());
    }

    /** Those of the cases beside whose number not each of these fields may stand, since a consent leaves one out. */
    @Transactional
    public Set<Long> leavingOut(Set<String> fields, Collection<Long> caseIds, Actor actor) {
        return levels.sights(caseIds, actor).entrySet().stream()
                .filter(each -> !each.getValue().told().fields(fields).containsAll(fields))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** All that the person may see of the case. Errors as in {@link #view}. */
    CaseSight sight(CaseRef ref, Actor actor) {
        CaseSight sight = levels.sights(Set.of(ref.id()), actor).get(ref.id());
        if (sight == null) {
            throw FindCase.missing(ref.number());
        }
        return sight;
    }
}
