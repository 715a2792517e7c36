package jp.kasane.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.ConveneKnowingly;
import jp.kasane.meeting.Invitations;
import jp.kasane.meeting.Meetings;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who will be invited and what they will read; the convocation; then who answered what. */
@PageController
class InvitationPage {

    private final MeetingHeads heads;
    private final Meetings meetings;
    private final Invitations invitations;
    private final InvitationText text;
    private final ConveneKnowingly convocation;
    private final PageForms forms;
    private final Caller caller;

    InvitationPage(
            MeetingHeads heads,
            Meetings meetings,
            Invitations invitations,
            InvitationText text,
            ConveneKnowingly convocation,
            PageForms forms,
            Caller caller) {
        this.heads = heads;
        this.meetings = meetings;
        this.invitations = invitations;
        this.text = text;
        this.convocation = convocation;
        this.forms = forms;
        this.caller = caller;
    }

    /**
     * @param version of the meeting that the secretariat saw
     * @param codesOnly backlog items that may go out without their texts, as far as they were ticked
     */
    record ConveneInput(@Nullable Integer version, @Nullable List<Long> codesOnly) {

        public List<Long> known() {
            return codesOnly == null ? List.of() : codesOnly;
        }
    }

    @GetMapping("/meetings/{id}/invitation")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, Model model) {
        MeetingHead head = heads.of(id, caller.actor());
        if (!head.isSecretariat()) {
            return "redirect:/meetings/" + id + "/reply";
        }
        model.addAttribute("form", new ConveneInput(head.meeting().version(), null));
        return view(head, head.meeting().version(), model);
    }

    @PostMapping("/meetings/{id}/invitation")
    @Guarded(Policy.CONVENE_MEETING)
    String convene(
            @PathVariable long id,
            @ModelAttribute("form") ConveneInput form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Actor actor = caller.actor();
        Supplier<String> action = () -> {
            convocation.convene(id, form.version(), form.known(), actor);
            Flash.done("meeting.page.invitation.done");
            return "/meetings/" + id + "/invitation";
        };
        return forms.submit(errors, action, () -> {
            MeetingHead head = heads.of(id, actor);
            boolean stale = response.getStatus() == HttpStatus.PRECONDITION_FAILED.value();
            return view(head, stale ? Integer.valueOf(head.meeting().version()) : form.version(), model);
        });
    }

    private String view(MeetingHead head, @Nullable Integer version, Model model) {
        Actor actor = caller.actor();
        model.addAttribute("head", head);
        model.addAttribute("version", version);
        model.addAttribute("agenda", meetings.agendaOf(head.id(), actor));
        if (head.meeting().state().isBeforeConvocation()) {
            model.addAttribute("invitees", invitations.toBeInvited(head.id(), actor));
            model.addAttribute("unconfirmed", convocation.unconfirmed(head.id(), actor));
        } else {
            model.addAttribute("invited", invitations.of(head.id(), actor));
        }
        model.addAttribute("text", text.of(head, meetings.agendaOf(head.id(), actor)));
        return "meeting/invitation";
    }
}
