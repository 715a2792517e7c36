package jp.kasane.council.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.EnterSeats;
import jp.kasane.council.EnteredSeat;
import jp.kasane.council.Roster;
import jp.kasane.council.SeatRole;
import jp.kasane.council.SeatTerm;
import jp.kasane.council.Seats;
import jp.kasane.council.model.SeatLine;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives one seat to somebody who is named. */
@PageController
class NewMemberPage {

    private static final List<SeatRole> FOR_EVERYBODY = List.of(SeatRole.MEMBER, SeatRole.ADVISER);

    private final Councils councils;
    private final Seats seats;
    private final Roster roster;
    private final EnterSeats enter;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    NewMemberPage(
            Councils councils,
            Seats seats,
            Roster roster,
            EnterSeats enter,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.councils = councils;
        this.seats = seats;
        this.roster = roster;
        this.enter = enter;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    /** @param seat a vacant seat that is to be filled */
    @GetMapping("/councils/{code}/members/new")
    @Guarded(Policy.FILL_SEATS)
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable Long seat, Model model) {
        seats.require(Policy.FILL_SEATS, caller.actor(), code);
        model.addAttribute("form", input(code, seat));
        return view(code, model);
    }

    @PostMapping("/councils/{code}/members")
    @Guarded(Policy.FILL_SEATS)
    String add(
            @PathVariable String code,
            @Valid @ModelAttribute("form") MemberInput typed,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    enter(code, List.of(typed.toLine()), typed.newPerson() != null);
                    Flash.done("council.page.members.added", String.valueOf(typed.title()));
                    return "/councils/" + code + "/members";
                },
                () -> view(code, model));
    }

    /** The first fault stands beside its field. */
    private void enter(String code, List<SeatLine> line, boolean newPerson) {
        for (EnteredSeat row : enter.check(code, line, newPerson, caller.actor())) {
            row.faults().stream().findFirst().ifPresent(fault -> {
                throw fault.asProblem();
            });
        }
        enter.enter(code, line, newPerson, caller.actor());
    }

    private MemberInput input(String code, @Nullable Long seat) {
        String today = JapaneseDates.format(time.today());
        return roster.of(code, caller.actor()).stream()
                .filter(term -> seat != null && term.seatId() == seat)
                .findFirst()
                .map(term -> of(term, today))
                .orElseGet(() -> MemberInput.empty(today));
    }

    private static MemberInput of(SeatTerm term, String today) {
        return new MemberInput(
                term.role().name(), term.title(), "", "", term.organisation(), term.secrecy(), today, "", null);
    }

    private String view(String code, Model model) {
        boolean administrator =
                model.getAttribute("viewer") instanceof jp.kasane.web.page.Viewer viewer && viewer.is("ADMIN");
        model.addAttribute("council", councils.get(code));
        model.addAttribute(
                "roles",
                Arrays.stream(SeatRole.values())
                        .filter(role -> administrator || FOR_EVERYBODY.contains(role))
                        .map(role -> new Option(role.name(), "council.role." + role))
                        .toList());
        model.addAttribute(
                "secrecies",
                List.of("STATUTORY", "PLEDGED", "NONE").stream()
                        .map(each -> new Option(each, "council.page.secrecy." + each))
                        .toList());
        return "council/member-new";
    }
}
