package jp.kasane.modelling.web;

import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One draft: its files, what the check found, and what has been done with it. */
@PageController
class DraftPage {

    static final String PATH = "/admin/drafts/{id:\\d+}";

    private final Drafts drafts;
    private final ModelHistory history;
    private final Caller caller;

    DraftPage(Drafts drafts, ModelHistory history, Caller caller) {
        this.drafts = drafts;
        this.history = history;
        this.caller = caller;
    }

    @GetMapping(PATH)
    String show(@PathVariable long id, Model model) {
        Draft.Whole whole = drafts.get(id, caller.actor());
        model.addAttribute("whole", whole);
        model.addAttribute("draft", whole.draft());
        model.addAttribute("events", history.draft(id));
        return "modelling/draft";
    }

    @GetMapping(PATH + "/files/{name:.+}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String name) {
        return ModelPage.download(drafts.file(id, name, caller.actor()));
    }
}
