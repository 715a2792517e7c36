package jp.kasane.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AnswerInvitation;
import jp.kasane.meeting.Invitation;
import jp.kasane.meeting.OwnInvitation;
import jp.kasane.meeting.OwnInvitations;
import jp.kasane.meeting.Reply;
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

/** A member answers the invitation and reads the papers, on a phone as well. */
@PageController
class ReplyPage {

    private final OwnInvitations invitations;
    private final AnswerInvitation answering;
    private final MeetingHeads heads;
    private final Papers papers;
    private final PageForms forms;
    private final Caller caller;

    ReplyPage(
            OwnInvitations invitations,
            AnswerInvitation answering,
            MeetingHeads heads,
            Papers papers,
            PageForms forms,
            Caller caller) {
        this.invitations = invitations;
        this.answering = answering;
        this.heads = heads;
        this.papers = papers;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}/reply")
    @Guarded({Policy.ANSWER_INVITATION, Policy.LOOK_INTO_MEETINGS})
    String show(@PathVariable long id, Model model) {
        OwnInvitation own = invitations.of(id, caller.actor());
        Invitation invitation = own.invitation();
        if (invitation != null) {
            model.addAttribute("form", ReplyInput.of(invitation));
        }
        return view(own, versionOf(invitation), model);
    }

    @PostMapping("/meetings/{id}/reply")
    @Guarded(Policy.ANSWER_INVITATION)
    String reply(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReplyInput form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Actor actor = caller.actor();
        Supplier<String> action = () -> {
            Reply reply = answering.answer(id, actor.personId(), form.toReply(), form.version(), actor);
            Flash.done("meeting.page.reply.done." + reply.answer());
            return "/meetings/" + id + "/reply";
        };
        return forms.submit(errors, action, () -> {
            OwnInvitation own = invitations.of(id, actor);
            boolean stale = response.getStatus() == HttpStatus.PRECONDITION_FAILED.value();
            return view(own, stale ? versionOf(own.invitation()) : form.version(), model);
        });
    }

    private String view(OwnInvitation own, @Nullable Integer version, Model model) {
        Actor actor = caller.actor();
        model.addAttribute("head", heads.of(own.meeting(), actor));
        model.addAttribute("own", own);
        model.addAttribute("version", version);
        model.addAttribute("papers", papers.of(own.meeting().councilCode(), own.agenda(), actor));
        return "meeting/reply";
    }

    private static int versionOf(@Nullable Invitation invitation) {
        Reply reply = invitation == null ? null : invitation.reply();
        return reply == null ? 0 : reply.version();
    }
}
