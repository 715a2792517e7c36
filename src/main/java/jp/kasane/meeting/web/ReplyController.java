package jp.kasane.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AnswerInvitation;
import jp.kasane.meeting.Invitation;
import jp.kasane.meeting.InvitationList;
import jp.kasane.meeting.Invitations;
import jp.kasane.meeting.OwnInvitations;
import jp.kasane.meeting.Reply;
import jp.kasane.meeting.ReplyAnswer;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to the invitation of a meeting. */
@RestController
@RequestMapping("/api/v1/meetings/{id}")
class ReplyController {

    private final AnswerInvitation answering;
    private final Invitations invitations;
    private final OwnInvitations own;
    private final Caller caller;

    ReplyController(AnswerInvitation answering, Invitations invitations, OwnInvitations own, Caller caller) {
        this.answering = answering;
        this.invitations = invitations;
        this.own = own;
        this.caller = caller;
    }

    @Operation(
            summary = "招集に出欠を回答する(ATTEND 出席・ABSENT 欠席・SUBSTITUTE 代理。開会まで変えられる。"
                    + "事務局は onBehalfOf に委員の番号を付けて委員の代わりに入力できる。版は If-Match、未回答は \"0\")")
    @PutMapping("/reply")
    @Guarded({Policy.ANSWER_INVITATION, Policy.ANSWER_FOR_MEMBER})
    ResponseEntity<Reply> reply(
            @PathVariable long id,
            @Valid @RequestBody ReplyForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Actor actor = caller.actor();
        long personId = form.onBehalfOf() == null ? actor.personId() : form.onBehalfOf();
        Reply reply = answering.answer(id, personId, form.toReply(), IfMatch.version(ifMatch), actor);
        return ETags.ok(reply, reply.version());
    }

    @Operation(summary = "自分の出欠回答を見る(未回答なら reply が空)")
    @GetMapping("/reply")
    @Guarded({Policy.ANSWER_INVITATION, Policy.LOOK_INTO_MEETINGS})
    ResponseEntity<Invitation> own(@PathVariable long id) {
        Invitation invitation = own.of(id, caller.actor()).invitation();
        if (invitation == null) {
            throw ProblemException.conflict("meeting.reply.not-invited");
        }
        Reply reply = invitation.reply();
        return ETags.ok(invitation, reply == null ? 0 : reply.version());
    }

    @Operation(summary = "招集した人と出欠回答の一覧、回答ごとの人数、未回答の人数を見る")
    @GetMapping("/replies")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    RepliesView replies(@PathVariable long id) {
        InvitationList list = invitations.of(id, caller.actor());
        Map<ReplyAnswer, Long> counts =
                Stream.of(ReplyAnswer.values()).collect(Collectors.toMap(answer -> answer, list::count));
        return new RepliesView(list.invitations(), counts, list.unanswered().size());
    }

    /** @param unanswered how many have not answered */
    record RepliesView(List<Invitation> invitations, Map<ReplyAnswer, Long> counts, int unanswered) {}
}
