package jp.kasane.retention.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.retention.Hold;
import jp.kasane.retention.Holds;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Legal holds: which cases must be kept, why, by whom and until when. */
@PageController
class HoldsPage {

    static final String PATH = "/retention/holds";

    private final Holds holds;
    private final Cases cases;
    private final People people;
    private final PageForms forms;
    private final Caller caller;
    private final CurrentTime time;

    HoldsPage(Holds holds, Cases cases, People people, PageForms forms, Caller caller, CurrentTime time) {
        this.holds = holds;
        this.cases = cases;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
        this.time = time;
    }

    @GetMapping(PATH)
    @Guarded(Policy.HOLD_CASE)
    String list(Paging paging, Model model) {
        return show(HoldInput.EMPTY, ReasonInput.EMPTY, paging, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.HOLD_CASE)
    String place(@ModelAttribute("form") HoldInput form, BindingResult errors, Paging paging, Model model) {
        return forms.submit(
                errors,
                () -> {
                    holds.place(
                            text(form.caseNumber()),
                            form.chosenBasis(),
                            text(form.reason()),
                            Typed.optionalDate("until", form.until()),
                            caller.actor());
                    Flash.done("retention.page.holds.placed");
                    return PATH;
                },
                () -> show(form, ReasonInput.EMPTY, paging, model));
    }

    @PostMapping(PATH + "/{id}/release")
    @Guarded(Policy.HOLD_CASE)
    String release(
            @PathVariable long id,
            @ModelAttribute("release") ReasonInput release,
            BindingResult errors,
            Paging paging,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    holds.release(id, text(release.reason()), caller.actor());
                    Flash.done("retention.page.holds.released");
                    return PATH;
                },
                () -> {
                    model.addAttribute("releasing", id);
                    model.addAttribute("unsent", isShown(id, paging) ? "" : text(release.reason()));
                    model.addAttribute("releaseReason", text(release.reason()));
                    return show(HoldInput.EMPTY, release, paging, model);
                });
    }

    /** Whether its form stands on the page. */
    private boolean isShown(long id, Paging paging) {
        return holds.all(paging, caller.actor()).items().stream()
                .anyMatch(hold -> hold.id() == id && hold.releasedAt() == null);
    }

    private String show(HoldInput form, ReasonInput release, Paging paging, Model model) {
        Page<Hold> page = holds.all(paging, caller.actor());
        List<Hold> all = page.items();
        Map<Long, String> numbers = cases
                .ofIds(all.stream().map(Hold::caseId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CaseRef::id, CaseRef::number));
        Map<Long, String> names = people
                .findAll(all.stream().map(Hold::placedBy).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        model.addAttribute("form", form);
        model.addAttribute("release", release);
        model.addAttribute("holds", all);
        model.addAttribute("next", page.next());
        model.addAttribute("numbers", numbers);
        model.addAttribute("names", names);
        model.addAttribute("today", time.today());
        model.addAttribute("basisOptions", Choices.bases());
        return "retention/holds";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Why a hold is released. */
    record ReasonInput(@Nullable String reason) {

        static final ReasonInput EMPTY = new ReasonInput(null);
    }

    /** @param until a date in words; empty until it is released */
    record HoldInput(
            @Nullable String caseNumber,
            @Nullable String basis,
            @Nullable String reason,
            @Nullable String until) {

        static final HoldInput EMPTY = new HoldInput(null, null, null, null);

        HoldBasis chosenBasis() {
            Map<String, HoldBasis> known =
                    Arrays.stream(HoldBasis.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
            HoldBasis chosen = basis == null ? null : known.get(basis);
            if (chosen == null) {
                throw ProblemException.invalid("basis", "retention.choice.missing");
            }
            return chosen;
        }
    }
}
