package jp.kasane.modelling.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.editing.EditActive;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriUtils;

/** Begins a draft with the active version and opens it. */
@PageController
class EditActivePage {

    private final EditActive edit;
    private final ReadVersions versions;
    private final MessageSource messages;
    private final PageForms forms;
    private final Caller caller;

    EditActivePage(EditActive edit, ReadVersions versions, MessageSource messages, PageForms forms, Caller caller) {
        this.edit = edit;
        this.versions = versions;
        this.messages = messages;
        this.forms = forms;
        this.caller = caller;
    }

    @PostMapping(ModelsPage.PATH + "/{key:[A-Za-z][A-Za-z0-9_]*}/edit")
    @Guarded(Policy.EDIT_MODELS)
    String begin(@PathVariable String key) {
        return forms.submit(
                new MapBindingResult(new HashMap<>(), "form"),
                () -> {
                    EditActive.Begun begun = edit.begin(key, title(key), caller.actor());
                    Flash.done("modelling.page.edit.begun");
                    return editing(begun.draftId(), begun.file());
                },
                () -> "redirect:" + ModelsPage.PATH + "/" + key);
    }

    /** Path of the page that edits a file of a draft. */
    static String editing(long draftId, String file) {
        return "/admin/drafts/" + draftId + "/edit/" + UriUtils.encodePathSegment(file, StandardCharsets.UTF_8);
    }

    private String title(String key) {
        var active = versions.active(key, caller.actor());
        Object[] words = {active.name(), active.engineVersion()};
        return messages.getMessage("modelling.edit.title", words, LocaleContextHolder.getLocale());
    }
}
