package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.privacy.ConsentDocuments;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Administrators keep the register of documents that people are explained before they consent. */
@PageController
@RequestMapping(ConsentDocumentsPage.PATH)
class ConsentDocumentsPage {

    static final String PATH = "/admin/consent-documents";

    private final ConsentDocuments documents;
    private final PageForms forms;
    private final Caller caller;

    ConsentDocumentsPage(ConsentDocuments documents, PageForms forms, Caller caller) {
        this.documents = documents;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.KEEP_CONSENT_DOCUMENTS)
    String list(Model model) {
        model.addAttribute("form", new DocumentInput("", "", ""));
        return view(model);
    }

    @PostMapping
    @Guarded(Policy.KEEP_CONSENT_DOCUMENTS)
    String add(@Valid @ModelAttribute("form") DocumentInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    documents.add(
                            form.title(), form.version(), Typed.date("validFrom", form.validFrom()), caller.actor());
                    Flash.done("casework.page.documents.saved");
                    return PATH;
                },
                () -> view(model));
    }

    private String view(Model model) {
        model.addAttribute("documents", documents.all());
        return "casework/consent-documents";
    }

    /** As typed. */
    record DocumentInput(
            @NotBlank(message = "{privacy.text.blank}") String title,
            @NotBlank(message = "{privacy.text.blank}") String version,
            @NotBlank(message = "{privacy.text.blank}") String validFrom) {}
}
