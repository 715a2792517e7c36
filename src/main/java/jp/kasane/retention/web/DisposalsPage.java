package jp.kasane.retention.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.retention.Disposal;
import jp.kasane.retention.Disposals;
import jp.kasane.retention.ReadDisposals;
import jp.kasane.retention.RetentionRights;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Disposal lists (廃棄簿) of all years. */
@PageController
class DisposalsPage {

    static final String PATH = "/retention/disposals";

    private final Disposals disposals;
    private final ReadDisposals read;
    private final RetentionRights rights;
    private final PageForms forms;
    private final Caller caller;

    DisposalsPage(Disposals disposals, ReadDisposals read, RetentionRights rights, PageForms forms, Caller caller) {
        this.disposals = disposals;
        this.read = read;
        this.rights = rights;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.LOOK_AT_RETENTION)
    String list(Paging paging, Model model) {
        return show(new NothingTyped(), paging, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.LIST_DISPOSALS)
    String make(@ModelAttribute("form") NothingTyped form, BindingResult errors, Paging paging, Model model) {
        return forms.submit(
                errors,
                () -> disposals
                        .make(caller.actor())
                        .map(id -> {
                            Flash.done("retention.page.disposals.made");
                            return PATH + "/" + id;
                        })
                        .orElseGet(() -> {
                            Flash.done("retention.page.disposals.nothing");
                            return PATH;
                        }),
                () -> show(form, paging, model));
    }

    private String show(NothingTyped form, Paging paging, Model model) {
        Page<Disposal> page = read.all(paging, caller.actor());
        model.addAttribute("form", form);
        model.addAttribute("disposals", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("mayMake", rights.may(Policy.LIST_DISPOSALS, caller.actor()));
        return "retention/disposals";
    }

    /** A form with a button and nothing else. */
    record NothingTyped() {}
}
