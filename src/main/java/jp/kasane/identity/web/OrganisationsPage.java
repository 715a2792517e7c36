package jp.kasane.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.Organisations;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Offices and groups: list, add, rename. */
@PageController
class OrganisationsPage {

    static final String PATH = "/admin/organisations";
    private static final String ONE = PATH + "/{id:\\d+}";

    private final Organisations organisations;
    private final PageForms forms;
    private final Caller caller;

    OrganisationsPage(Organisations organisations, PageForms forms, Caller caller) {
        this.organisations = organisations;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_ORGANISATIONS)
    String list(Paging paging, Model model) {
        model.addAttribute("form", new NameInput(null));
        return show(paging, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_ORGANISATIONS)
    String add(@Valid @ModelAttribute("form") NameInput form, BindingResult errors, Paging paging, Model model) {
        return forms.submit(
                errors,
                () -> {
                    organisations.add(form.typed(), caller.actor());
                    Flash.done("identity.page.organisations.added");
                    return PATH;
                },
                () -> show(paging, model));
    }

    @GetMapping(ONE)
    @Guarded(Policy.ADMINISTER_ORGANISATIONS)
    String one(@PathVariable long id, Model model) {
        model.addAttribute(
                "form", new NameInput(organisations.get(id, caller.actor()).name()));
        return showOne(id, model);
    }

    @PostMapping(ONE)
    @Guarded(Policy.ADMINISTER_ORGANISATIONS)
    String rename(
            @PathVariable long id, @Valid @ModelAttribute("form") NameInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    organisations.rename(id, form.typed(), caller.actor());
                    Flash.done("identity.page.organisations.renamed");
                    return PATH;
                },
                () -> showOne(id, model));
    }

    private String show(Paging paging, Model model) {
        model.addAttribute("organisations", organisations.list(paging, caller.actor()));
        return "identity/organisations";
    }

    private String showOne(long id, Model model) {
        model.addAttribute("organisation", organisations.get(id, caller.actor()));
        return "identity/organisation";
    }

    /** Name of an organisation as typed. */
    record NameInput(
            @NotBlank(message = "{identity.page.organisations.name-required}")
            @Size(max = 200, message = "{identity.text.too-long}")
            @Nullable
            String name) {

        String typed() {
            return name == null ? "" : name.strip();
        }
    }
}
