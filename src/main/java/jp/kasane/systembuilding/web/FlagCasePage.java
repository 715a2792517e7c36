package jp.kasane.systembuilding.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.systembuilding.FlagNewSupportNeeded;
import jp.kasane.systembuilding.Flagged;
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

/** Somebody saw in a case that something is missing. */
@PageController
@RequestMapping("/issues/flag")
class FlagCasePage {

    private final FlagNewSupportNeeded flagCase;
    private final Councils councils;
    private final PageForms forms;
    private final Caller caller;

    FlagCasePage(FlagNewSupportNeeded flagCase, Councils councils, PageForms forms, Caller caller) {
        this.flagCase = flagCase;
        this.councils = councils;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.FLAG_CASE)
    String form(
            @RequestParam(name = "case", required = false) @Nullable String caseNumber,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        List<Option> choices = choices(viewer);
        model.addAttribute(
                "form",
                new FlagInput(caseNumber, choices.size() == 1 ? choices.get(0).value() : null));
        model.addAttribute("councils", choices);
        return "systembuilding/flag";
    }

    @PostMapping
    @Guarded(Policy.FLAG_CASE)
    String flag(
            @Valid @ModelAttribute("form") FlagInput form,
            BindingResult errors,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        return forms.submit(errors, () -> flag(form), () -> {
            model.addAttribute("councils", choices(viewer));
            return "systembuilding/flag";
        });
    }

    private String flag(FlagInput form) {
        Flagged flagged =
                CaseNumbers.named("caseNumber", () -> flagCase.flag(form.number(), form.place(), caller.actor()));
        Flash.done("systembuilding.page.flag." + flagged.outcome());
        return flagged.issue() == null ? "/issues" : "/issues/" + flagged.issue();
    }

    /** A secretariat flags for its own councils, a community social worker for any. */
    private List<Option> choices(Viewer viewer) {
        Set<String> codes = viewer.is("CSW")
                ? councils.all().stream().map(Council::code).collect(Collectors.toCollection(TreeSet::new))
                : viewer.councilsAs("SECRETARIAT");
        return codes.stream()
                .map(code -> new Option(code, councils.get(code).name()))
                .toList();
    }
}
