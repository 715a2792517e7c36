package jp.kasane.systembuilding.web;

import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.MergeIssues;
import jp.kasane.systembuilding.SortIssue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One form, three outcomes. */
@Component
class Sortings {
    private final SortIssue sortIssue;
    private final MergeIssues mergeIssues;

    Sortings(SortIssue sortIssue, MergeIssues mergeIssues) {
        this.sortIssue = sortIssue;
        this.mergeIssues = mergeIssues;
    }

    void sort(long issueId, SortForm form, @Nullable Integer version, Actor actor) {
        switch (form.sorting()) {
            case COMMON -> sortIssue.common(issueId, form.title(), form.description(), form.scores(), version, actor);
            case INDIVIDUAL -> sortIssue.individual(issueId, form.reason(), version, actor);
            case MERGED -> mergeIssues.merge(issueId, form.target(), form.reason(), version, actor);
        }
    }
}
