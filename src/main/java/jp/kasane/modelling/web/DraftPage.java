package jp.kasane.modelling.web;

import java.util.Arrays;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.version.ActivationSetting;
import jp.kasane.modelling.version.ActivationSettings;
import jp.kasane.modelling.version.ReviewDraft;
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
    private final ReviewDraft review;
    private final ActivationSettings settings;
    private final DiffViews diffs;
    private final Caller caller;

    DraftPage(
            Drafts drafts,
            ModelHistory history,
            ReviewDraft review,
            ActivationSettings settings,
            DiffViews diffs,
            Caller caller) {
        this.drafts = drafts;
        this.history = history;
        this.review = review;
        this.settings = settings;
        this.diffs = diffs;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_MODELS)
    String show(@PathVariable long id, Model model) {
        Draft.Whole whole = drafts.get(id, caller.actor());
        model.addAttribute("whole", whole);
        model.addAttribute("draft", whole.draft());
        model.addAttribute("steps", steps(whole));
        model.addAttribute("secondPerson", approvalNeeded());
        model.addAttribute(
                "diffs",
                whole.files().stream().map(file -> diffs.ofDraft(id, file)).toList());
        model.addAttribute("events", history.draft(id));
        return "modelling/draft";
    }

    @GetMapping(PATH + "/files/{name:.+}")
    @Guarded(Policy.READ_MODELS)
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String name) {
        return ModelPage.download(drafts.file(id, name, caller.actor()));
    }

    private List<String> steps(Draft.Whole whole) {
        boolean another = review.isAnother(whole.draft().id(), caller.actor().personId());
        return Arrays.stream(DraftStep.values())
                .filter(step -> step.isOpen(whole, another, approvalNeeded()))
                .map(DraftStep::path)
                .toList();
    }

    private boolean approvalNeeded() {
        return settings.get().approval() == ActivationSetting.Approval.SECOND_PERSON;
    }
}
