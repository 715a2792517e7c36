package jp.kasane.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.persistence.CaseQuery;
import jp.kasane.casework.persistence.CaseQuery.Word;
import jp.kasane.casework.persistence.SearchMapper;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the cases that a person may see, newest first. Words and names find a case only for those who may see real
 * names; otherwise a search would tell who is behind an anonymous case.
 */
@Service
public class SearchCases {

    private final SearchMapper search;
    private final ViewerLevels levels;
    private final RenderCase render;

    SearchCases(SearchMapper search, ViewerLevels levels, RenderCase render) {
        this.search = search;
        this.levels = levels;
        this.render = render;
    }

    /**
     * @param after key of the last case of the page before; null for the first page
     */
    @Transactional
    public Page<CaseView> search(CaseCriteria criteria, int limit, @Nullable Long after, Actor actor) {
        Set<String> councils = levels.seesAll(actor) ? null : levels.councils(actor);
        if (councils != null && councils.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Hit> hits = hits(query(criteria, councils, after, limit + 1), criteria.neededLevel(), actor);
        Page<Hit> page = Page.of(hits, limit, hit -> hit.ref().id());
        return new Page<>(
                page.items().stream().map(h -> render.brief(h.ref(), h.level())).toList(), page.next());
    }

    private List<Hit> hits(CaseQuery first, DisclosureLevel needed, Actor actor) {
        List<Hit> hits = new ArrayList<>();
        CaseQuery query = first;
        while (hits.size() < first.limit()) {
            List<CaseRef> rows = search.find(query);
            Map<Long, DisclosureLevel> visible =
                    levels.of(rows.stream().map(CaseRef::id).toList(), actor);
            for (CaseRef row : rows) {
                DisclosureLevel level = visible.get(row.id());
                if (level != null && needed.isWithin(level)) {
                    hits.add(new Hit(row, level));
                }
            }
            if (rows.size() < query.limit()) {
                break;
            }
            query = query.continued(rows.get(rows.size() - 1).id());
        }
        return hits.size() > first.limit() ? hits.subList(0, first.limit()) : hits;
    }

    private static CaseQuery query(
            CaseCriteria criteria, @Nullable Set<String> councils, @Nullable Long after, int rows) {
        return new CaseQuery(
                criteria.number(),
                Word.of(criteria.freeWords()),
                Word.of(criteria.name()),
                criteria.area(),
                criteria.field(),
                criteria.state(),
                councils,
                after == null ? Long.MAX_VALUE : after,
                rows);
    }

    private record Hit(CaseRef ref, DisclosureLevel level) {}
}
