package jp.kasane.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.Roster;
import jp.kasane.council.SeatTerm;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
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

/** Ends somebody's term, after telling what follows from it. */
@PageController
class EndTermPage {

    private final Councils councils;
    private final Roster roster;
    private final Seats seats;
    private final People people;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    EndTermPage(
            Councils councils,
            Roster roster,
            Seats seats,
            People people,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.councils = councils;
        this.roster = roster;
        this.seats = seats;
        this.people = people;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/members/{seat}/end")
    @Guarded(Policy.FILL_SEATS)
    String show(@PathVariable String code, @PathVariable long seat, Model model) {
        seats.require(Policy.FILL_SEATS, caller.actor(), code);
        model.addAttribute("form", new EndInput(JapaneseDates.format(time.today())));
        return view(code, seat, model);
    }

    @PostMapping("/councils/{code}/members/{seat}/end")
    @Guarded(Policy.FILL_SEATS)
    String end(
            @PathVariable String code,
            @PathVariable long seat,
            @Valid @ModelAttribute("form") EndInput typed,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    seats.end(code, seat, Typed.date("on", typed.on()), caller.actor());
                    Flash.done("council.page.members.ended");
                    return "/councils/" + code + "/members";
                },
                () -> view(code, seat, model));
    }

    private String view(String code, long seat, Model model) {
        SeatTerm term = roster.of(code, caller.actor()).stream()
                .filter(each -> each.seatId() == seat && !each.isVacant())
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("council.page.members.nobody"));
        model.addAttribute("council", councils.get(code));
        model.addAttribute("term", term);
        model.addAttribute(
                "person",
                term.personId() == null ? null : people.find(term.personId()).orElse(null));
        return "council/member-end";
    }

    /** @param on last day of the term, as typed */
    record EndInput(
            @NotBlank(message = "{council.page.members.end-missing}") @Nullable
            String on) {}
}
