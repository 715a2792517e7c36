package jp.kasane.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.persistence.CaseQuery;
import jp.kasane.casework.persistence.CaseQuery.Whose;
import jp.kasane.casework.persistence.CaseQuery.Word;
import jp.kasane.casework.persistence.SearchMapper;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the cases that a person may see, newest first. Words and names find a case only for those who may see real
 * names, and a district only where it is told; otherwise a search would tell who is behind an anonymous case.
 */
@Service
public class SearchCases {

    private final SearchMapper search;
    private final ViewerLevels levels;
    private final CarriedCases carried;
    private final AreasTold areas;
    private final RenderCase render;
    private final AccessLog log;

    SearchCases(
            SearchMapper search,
            ViewerLevels levels,
            CarriedCases carried,
            AreasTold areas,
            RenderCase render,
            AccessLog log) {
        this.search = search;
        this.levels = levels;
        this.carried = carried;
        this.areas = areas;
        this.render = render;
        this.log = log;
    }

    /**
     * @param after key of the last case of the page before; null for the first page
     */
    @Transactional
    public Page<CaseView> search(CaseCriteria criteria, int limit, @Nullable Long after, Actor actor) {
        Whose whose = actor.isSystem()
                ? null
                : new Whose(levels.councils(actor), carried.carrier(actor).orElse(null));
        if (whose != null && whose.councils().isEmpty() && whose.carrier() == null) {
            return new Page<>(List.of(), null);
        }
        List<Hit> hits = hits(query(criteria, whose, after, limit + 1), criteria, actor);
        Page<Hit> page = Page.of(hits, limit, hit -> hit.ref().id());
        log.record(actor, Access.search(kind(criteria), ids(page.items())));
        return new Page<>(
                page.items().stream().map(h -> render.brief(h.ref(), h.sight())).toList(), page.next());
    }

    private List<Hit> hits(CaseQuery first, CaseCriteria criteria, Actor actor) {
        List<Hit> hits = new ArrayList<>();
        boolean areaTold = criteria.area() != null && areas.to(actor, criteria.area());
        CaseQuery query = first;
        while (hits.size() < first.limit()) {
            List<CaseRef> rows = search.find(query);
            Map<Long, CaseSight> visible =
                    levels.sights(rows.stream().map(CaseRef::id).toList(), actor);
            for (CaseRef row : rows) {
                CaseSight sight = visible.get(row.id());
                if (sight != null && criteria.mayFind(sight, areaTold)) {
                    hits.add(new Hit(row, sight));
                }
            }
            if (rows.size() < query.limit()) {
                break;
            }
            query = query.continued(rows.get(rows.size() - 1).id());
        }
        return hits.size() > first.limit() ? hits.subList(0, first.limit()) : hits;
    }

    private static CaseQuery query(CaseCriteria criteria, @Nullable Whose whose, @Nullable Long after, int rows) {
        return new CaseQuery(
                criteria.number(),
                Word.of(criteria.freeWords()),
                Word.of(criteria.name()),
                criteria.area(),
                criteria.field(),
                criteria.state(),
                whose,
                after == null ? Long.MAX_VALUE : after,
                rows);
    }

    /** What was asked for, without the words. */
    private static String kind(CaseCriteria criteria) {
        return Stream.of(
                        Map.entry("NUMBER", Optional.ofNullable(criteria.number())),
                        Map.entry("WORDS", Optional.ofNullable(criteria.freeWords())),
                        Map.entry("NAME", Optional.ofNullable(criteria.name())),
                        Map.entry("AREA", Optional.ofNullable(criteria.area())),
                        Map.entry("FIELD", Optional.ofNullable(criteria.field())),
                        Map.entry("STATE", Optional.ofNullable(criteria.state())))
                .filter(each -> each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .reduce((one, other) -> one + "+" + other)
                .orElse("ALL");
    }

    private static List<Long> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.ref().id()).toList();
    }

    private record Hit(CaseRef ref, CaseSight sight) {}
}
