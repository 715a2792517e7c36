package jp.kasane.systembuilding.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.systembuilding.RaiseCommunityIssue;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A secretariat raises an issue by hand. */
@PageController
@RequestMapping("/issues/new")
class RaiseIssuePage {

    private static final List<Option> FIELDS = Theme.FIELDS.stream()
            .map(code -> new Option(code, "systembuilding.field." + code))
            .toList();
    private final RaiseCommunityIssue raiseIssue;
    private final Councils councils;
    private final PageForms forms;
    private final Caller caller;

    RaiseIssuePage(RaiseCommunityIssue raiseIssue, Councils councils, PageForms forms, Caller caller) {
        this.raiseIssue = raiseIssue;
        this.councils = councils;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.RAISE_ISSUE)
    String form(
            @RequestParam(name = "case", required = false) @Nullable String caseNumber,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        List<String> own = List.copyOf(viewer.councilsAs("SECRETARIAT"));
        model.addAttribute("form", RaiseInput.empty(own.size() == 1 ? own.get(0) : null, caseNumber));
        return show(viewer, model);
    }

    @PostMapping
    @Guarded(Policy.RAISE_ISSUE)
    String raise(
            @Valid @ModelAttribute("form") RaiseInput form,
            BindingResult errors,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    long id = CaseNumbers.named("caseNumbers", () -> raise(form));
                    Flash.done("systembuilding.page.new.done");
                    return "/issues/" + id;
                },
                () -> show(viewer, model));
    }

    private long raise(RaiseInput form) {
        return raiseIssue.raise(
                form.name(),
                form.text(),
                form.chosenFields(),
                CaseNumbers.of(form.caseNumbers()),
                form.place(),
                form.why(),
                caller.actor());
    }

    private String show(Viewer viewer, Model model) {
        model.addAttribute("fields", FIELDS);
        model.addAttribute(
                "councils",
                viewer.councilsAs("SECRETARIAT").stream()
                        .map(code -> new Option(code, councils.get(code).name()))
                        .toList());
        return "systembuilding/new";
    }
}
