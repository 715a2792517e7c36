package jp.kasane.council.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.EnterSeats;
import jp.kasane.council.EnteredSeat;
import jp.kasane.council.Seats;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
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

/** Gives seats to everybody in a table that was copied from a spreadsheet; every row is shown before it is entered. */
@PageController
class PasteMembersPage {

    private static final String PAGE = "/councils/{code}/members/paste";

    private final Councils councils;
    private final Seats seats;
    private final EnterSeats enter;
    private final PageForms forms;
    private final Caller caller;

    PasteMembersPage(Councils councils, Seats seats, EnterSeats enter, PageForms forms, Caller caller) {
        this.councils = councils;
        this.seats = seats;
        this.enter = enter;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PAGE)
    @Guarded(Policy.FILL_SEATS)
    String show(@PathVariable String code, Model model) {
        seats.require(Policy.FILL_SEATS, caller.actor(), code);
        model.addAttribute("form", new PasteInput("", null));
        return view(code, model);
    }

    /** Shows what would become of each row. Answers at once: the table names people, who are not put into an address. */
    @PostMapping(PAGE + "/preview")
    @Guarded(Policy.FILL_SEATS)
    String preview(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PasteInput typed,
            BindingResult errors,
            Model model) {
        seats.require(Policy.FILL_SEATS, caller.actor(), code);
        if (!errors.hasErrors()) {
            addRows(code, typed, errors, model);
        }
        return view(code, model);
    }

    @PostMapping(PAGE)
    @Guarded(Policy.FILL_SEATS)
    String save(
            @PathVariable String code,
            @Valid @ModelAttribute("form") PasteInput typed,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    int entered = enter.enter(code, typed.lines(), typed.registersNewPeople(), caller.actor());
                    Flash.done("council.page.paste.entered", entered);
                    return "/councils/" + code + "/members";
                },
                () -> {
                    addRows(code, typed, errors, model);
                    return view(code, model);
                });
    }

    private void addRows(String code, PasteInput typed, BindingResult errors, Model model) {
        try {
            List<EnteredSeat> rows = enter.check(code, typed.lines(), typed.registersNewPeople(), caller.actor());
            model.addAttribute("checked", rows);
            model.addAttribute(
                    "faulty",
                    rows.stream().filter(row -> !row.faults().isEmpty()).count());
        } catch (ProblemException e) {
            if (e.kind() != ProblemKind.INVALID) {
                throw e;
            }
            if (!errors.hasErrors()) {
                errors.rejectValue("rows", e.messageKey(), e.arguments(), null);
            }
        }
    }

    private String view(String code, Model model) {
        model.addAttribute("council", councils.get(code));
        return "council/members-paste";
    }
}
