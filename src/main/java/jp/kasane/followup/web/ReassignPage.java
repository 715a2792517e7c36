package jp.kasane.followup.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.ReassignAction;
import jp.kasane.followup.model.Action;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody else shall do it: one of the council, or a community social worker. */
@PageController
@RequestMapping("/actions/{id:\\d{1,18}}/reassign")
class ReassignPage {

    private final ReadAction readAction;
    private final ReassignAction reassignAction;
    private final Seats seats;
    private final People people;
    private final CurrentTime time;
    private final ActionOffers offers;
    private final ActionFacts facts;
    private final PageForms forms;
    private final Caller caller;

    ReassignPage(
            ReadAction readAction,
            ReassignAction reassignAction,
            Seats seats,
            People people,
            CurrentTime time,
            ActionOffers offers,
            ActionFacts facts,
            PageForms forms,
            Caller caller) {
        this.readAction = readAction;
        this.reassignAction = reassignAction;
        this.seats = seats;
        this.people = people;
        this.time = time;
        this.offers = offers;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded({Policy.REASSIGN_ACTION, Policy.VIEW_ACTIONS, Policy.VIEW_OWN_ACTIONS})
    String form(@PathVariable long id, Model model) {
        Action action = readAction.get(id, caller.actor());
        if (!offers.of(action, caller.actor()).change()) {
            return "redirect:/actions/" + id;
        }
        model.addAttribute("form", ReassignInput.empty(action.version()));
        return show(action, model);
    }

    @PostMapping
    @Guarded(Policy.REASSIGN_ACTION)
    String reassign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReassignInput form,
            BindingResult errors,
            Model model) {
        readAction.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    reassignAction.reassign(id, form.assignee(), form.reason(), form.seen(), caller.actor());
                    Flash.done("followup.page.reassign.done");
                    return "/actions/" + id;
                },
                () -> show(readAction.get(id, caller.actor()), model));
    }

    private String show(Action action, Model model) {
        facts.add(action, model);
        model.addAttribute("people", choices(action));
        return "followup/reassign";
    }

    private List<Option> choices(Action action) {
        Map<Long, String> labels = new LinkedHashMap<>();
        for (Seat seat : seats.held(action.councilCode(), time.today())) {
            Long holder = seat.personId();
            if (holder != null) {
                people.find(holder)
                        .ifPresent(person -> labels.putIfAbsent(holder, person.name() + "（" + seat.title() + "）"));
            }
        }
        people.holding(GlobalRole.CSW).forEach(person -> labels.putIfAbsent(person.id(), described(person)));
        labels.remove(action.assigneeId());
        return labels.entrySet().stream()
                .map(entry -> new Option(String.valueOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String described(Person person) {
        return person.organisation() == null ? person.name() : person.name() + "（" + person.organisation() + "）";
    }
}
