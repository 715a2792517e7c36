package jp.kasane.meeting.web;

import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRendition;
import jp.kasane.council.Councils;
import jp.kasane.meeting.ItemRenditions;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Texts behind an item side by side, before and after; what stands on the right is confirmed and shown. */
@PageController
@RequestMapping("/councils/{code}/backlog/{itemId}/rendition")
class RenditionPage {

    private final ItemRenditions renditions;
    private final Councils councils;
    private final PageForms forms;
    private final Caller caller;

    RenditionPage(ItemRenditions renditions, Councils councils, PageForms forms, Caller caller) {
        this.renditions = renditions;
        this.councils = councils;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.CONFIRM_RENDITION)
    String show(@PathVariable String code, @PathVariable long itemId, Model model) {
        CaseRendition rendition = renditions.propose(code, itemId, caller.actor());
        model.addAttribute("form", RenditionInput.of(rendition));
        return view(code, itemId, rendition, model);
    }

    @PostMapping
    @Guarded(Policy.CONFIRM_RENDITION)
    String confirm(
            @PathVariable String code,
            @PathVariable long itemId,
            @ModelAttribute("form") RenditionInput form,
            BindingResult errors,
            Model model) {
        Supplier<String> action = () -> {
            renditions.confirm(code, itemId, form.version(), form.shown(), caller.actor());
            Flash.done("meeting.page.rendition.done");
            // not the backlog: who confirms for a case may hold no seat that looks into it
            return "/councils/" + code + "/backlog/" + itemId + "/rendition";
        };
        return forms.submit(
                errors, action, () -> view(code, itemId, renditions.propose(code, itemId, caller.actor()), model));
    }

    private String view(String code, long itemId, CaseRendition rendition, Model model) {
        model.addAttribute("council", councils.get(code));
        model.addAttribute("itemId", itemId);
        model.addAttribute("rendition", rendition);
        return "meeting/rendition";
    }
}
