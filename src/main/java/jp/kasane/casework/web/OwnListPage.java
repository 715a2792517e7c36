package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseList;
import jp.kasane.casework.CaseLists;
import jp.kasane.council.Councils;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** The chair narrows who may know of a case at the council. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/councils/{code}/list")
class OwnListPage {

    private final CaseHead head;
    private final CaseLists lists;
    private final Councils councils;
    private final Seats seats;
    private final People people;
    private final PageForms forms;
    private final CurrentTime time;
    private final Caller caller;

    OwnListPage(
            CaseHead head,
            CaseLists lists,
            Councils councils,
            Seats seats,
            People people,
            PageForms forms,
            CurrentTime time,
            Caller caller) {
        this.head = head;
        this.lists = lists;
        this.councils = councils;
        this.seats = seats;
        this.people = people;
        this.forms = forms;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.LOOK_INTO_CASE_LIST)
    String show(@PathVariable String number, @PathVariable String code, Model model) {
        List<String> now = lists.history(number, code, caller.actor()).stream()
                .filter(CaseList::isInForce)
                .flatMap(list -> list.people().stream())
                .map(String::valueOf)
                .toList();
        model.addAttribute("form", new ListInput(now, ""));
        return view(number, code, model);
    }

    @PostMapping
    @Guarded(Policy.NARROW_CASE)
    String narrow(
            @PathVariable String number,
            @PathVariable String code,
            @Valid @ModelAttribute("form") ListInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    lists.narrow(number, code, form.ids(), form.reason(), caller.actor());
                    return done(number, code, "casework.page.list-of.saved");
                },
                () -> view(number, code, model));
    }

    @PostMapping("/lift")
    @Guarded(Policy.NARROW_CASE)
    String lift(@PathVariable String number, @PathVariable String code) {
        lists.lift(number, code, caller.actor());
        return "redirect:" + done(number, code, "casework.page.list-of.lifted");
    }

    private static String done(String number, String code, String message) {
        Flash.done(message);
        return "/cases/" + number + "/councils/" + code + "/list";
    }

    private String view(String number, String code, Model model) {
        List<CaseList> history = lists.history(number, code, caller.actor());
        head.show(number, model);
        model.addAttribute("narrows", seats.permits(Policy.NARROW_CASE, caller.actor(), code));
        model.addAttribute("council", councils.get(code));
        model.addAttribute("history", history);
        model.addAttribute("narrowed", history.stream().anyMatch(CaseList::isInForce));
        List<Seat> held = seats.held(code, time.today());
        model.addAttribute("seats", held);
        model.addAttribute("names", names(held, history));
        return "casework/list-of";
    }

    private Map<Long, String> names(List<Seat> held, List<CaseList> history) {
        Set<Long> ids = held.stream().map(Seat::personId).collect(Collectors.toSet());
        history.forEach(list -> ids.addAll(list.people()));
        history.forEach(list -> ids.add(list.setBy()));
        return ids.stream().collect(Collectors.toMap(Function.identity(), this::name));
    }

    private String name(long id) {
        return people.find(id).map(Person::name).orElse("");
    }

    /** @param people ids as ticked */
    record ListInput(
            List<String> people,

            @NotBlank(message = "{casework.page.list-of.need}")
            String reason) {

        ListInput(@Nullable List<String> people, String reason) {
            this.people = people == null ? List.of() : people;
            this.reason = reason;
        }

        Set<Long> ids() {
            return people.stream().map(id -> (long) Typed.whole("people", id)).collect(Collectors.toSet());
        }
    }
}
