package jp.kasane.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AnswerInvitation;
import jp.kasane.meeting.Invitation;
import jp.kasane.meeting.Invitations;
import jp.kasane.meeting.Reply;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
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

/** The secretariat takes down the answer of a member who called or sent a fax. */
@PageController
class ReplyOnBehalfPage {

    private final Invitations invitations;
    private final AnswerInvitation answering;
    private final MeetingHeads heads;
    private final PageForms forms;
    private final Caller caller;

    ReplyOnBehalfPage(
            Invitations invitations, AnswerInvitation answering, MeetingHeads heads, PageForms forms, Caller caller) {
        this.invitations = invitations;
        this.answering = answering;
        this.heads = heads;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}/invitation/{personId}")
    @Guarded({Policy.ANSWER_FOR_MEMBER, Policy.LOOK_INTO_MEETINGS})
    String show(@PathVariable long id, @PathVariable long personId, Model model) {
        if (!heads.of(id, caller.actor()).isSecretariat()) {
            return "redirect:/meetings/" + id + "/reply";
        }
        Invitation invitation = find(id, personId);
        model.addAttribute("form", ReplyInput.of(invitation));
        return view(id, invitation, versionOf(invitation), model);
    }

    @PostMapping("/meetings/{id}/invitation/{personId}")
    @Guarded(Policy.ANSWER_FOR_MEMBER)
    String reply(
            @PathVariable long id,
            @PathVariable long personId,
            @Valid @ModelAttribute("form") ReplyInput form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Actor actor = caller.actor();
        Supplier<String> action = () -> {
            answering.answer(id, personId, form.toReply(), form.version(), actor);
            Flash.done("meeting.page.behalf.done");
            return "/meetings/" + id + "/invitation";
        };
        return forms.submit(errors, action, () -> {
            Invitation invitation = find(id, personId);
            boolean stale = response.getStatus() == HttpStatus.PRECONDITION_FAILED.value();
            return view(id, invitation, stale ? versionOf(invitation) : form.version(), model);
        });
    }

    private Invitation find(long id, long personId) {
        return invitations.of(id, caller.actor()).invitations().stream()
                .filter(each -> each.personId() == personId)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("meeting.page.behalf.missing"));
    }

    private String view(long id, Invitation invitation, @Nullable Integer version, Model model) {
        model.addAttribute("head", heads.of(id, caller.actor()));
        model.addAttribute("invitation", invitation);
        model.addAttribute("version", version);
        return "meeting/reply-on-behalf";
    }

    private static Integer versionOf(Invitation invitation) {
        Reply reply = invitation.reply();
        return reply == null ? 0 : reply.version();
    }
}
