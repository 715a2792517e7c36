package jp.kasane.systembuilding.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One community issue: what it is, where it stands, what comes next. */
@PageController
class IssuePage {

    private final ReadIssues readIssues;
    private final IssueFacts facts;
    private final Caller caller;

    IssuePage(ReadIssues readIssues, IssueFacts facts, Caller caller) {
        this.readIssues = readIssues;
        this.facts = facts;
        this.caller = caller;
    }

    @GetMapping("/issues/{id:\\d{1,18}}")
    @Guarded(Policy.VIEW_ISSUES)
    String show(@PathVariable long id, Model model) {
        facts.addAll(readIssues.get(id, caller.actor()), model);
        return "systembuilding/issue";
    }
}
