package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.ApproveMinutes;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.Minutes;
import jp.kasane.meeting.MinutesAmendment;
import jp.kasane.meeting.model.LineComparison;
import jp.kasane.meeting.model.MinutesLayout;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Minutes to read, print and confirm, with the history of their amendments. */
@PageController
class MinutesPage {

    private final MeetingHeads heads;
    private final Meetings meetings;
    private final ApproveMinutes approval;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    MinutesPage(
            MeetingHeads heads,
            Meetings meetings,
            ApproveMinutes approval,
            People people,
            PageForms forms,
            Caller caller) {
        this.heads = heads;
        this.meetings = meetings;
        this.approval = approval;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    /** @param version of the minutes that the chair read */
    record ApproveInput(@Nullable Integer version) {}

    /**
     * An amendment to be read.
     *
     * @param by who amended; null for Kasane itself
     */
    record Amended(MinutesAmendment amendment, @Nullable String by, LineComparison comparison) {}

    @GetMapping("/meetings/{id}/minutes")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, Model model) {
        return view(id, model);
    }

    /** The chair reads the minutes again when they changed meanwhile, and confirms what stands there then. */
    @PostMapping("/meetings/{id}/minutes/approve")
    @Guarded(Policy.APPROVE_MINUTES)
    String approve(
            @PathVariable long id, @ModelAttribute("form") ApproveInput form, BindingResult errors, Model model) {
        Supplier<String> action = () -> {
            approval.approve(id, form.version(), caller.actor());
            Flash.done("meeting.page.minutes.approved");
            return "/meetings/" + id + "/minutes";
        };
        return forms.submit(errors, action, () -> view(id, model));
    }

    private String view(long id, Model model) {
        Actor actor = caller.actor();
        MeetingHead head = heads.of(id, actor);
        model.addAttribute("head", head);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ApproveInput(null));
        }
        if (head.hasMinutes()) {
            Minutes minutes = meetings.minutesOf(id, actor);
            model.addAttribute("minutes", minutes);
            model.addAttribute("layout", MinutesLayout.of(minutes.text()));
            model.addAttribute("approvedBy", minutes.approvedBy() == null ? null : nameOf(minutes.approvedBy()));
            model.addAttribute("amendments", amendments(id, actor));
        }
        return "meeting/minutes";
    }

    /** Newest first. */
    private List<Amended> amendments(long id, Actor actor) {
        List<Amended> amended = new ArrayList<>(meetings.amendmentsOf(id, actor).stream()
                .map(each -> new Amended(
                        each, nameOf(each.amendedBy()), LineComparison.of(each.textBefore(), each.textAfter())))
                .toList());
        Collections.reverse(amended);
        return amended;
    }

    private @Nullable String nameOf(long personId) {
        return people.find(personId).map(Person::name).orElse(null);
    }
}
