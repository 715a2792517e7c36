package jp.kasane.meeting;

import java.util.List;
import java.util.Optional;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.council.Seats;
import jp.kasane.meeting.model.ReplyRules;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the invitation of a meeting (出欠回答), for oneself or as secretariat for a member. May be changed until the
 * session opens.
 */
@Service
public class AnswerInvitation {

    private final MeetingDesk desk;
    private final Seats seats;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;
    private final CouncilWords words;
    private final AccessLog accessLog;
    private final CurrentTime time;

    AnswerInvitation(
            MeetingDesk desk,
            Seats seats,
            AttendanceMapper attendance,
            ReplyMapper replies,
            CouncilWords words,
            AccessLog accessLog,
            CurrentTime time) {
        this.desk = desk;
        this.seats = seats;
        this.attendance = attendance;
        this.replies = replies;
        this.words = words;
        this.accessLog = accessLog;
        this.time = time;
    }

    /**
     * Saying the same again changes nothing, whoever says it and whatever version it saw.
     *
     * @param personId whose answer it is
     * @param version the version that the caller saw, 0 when there was no answer; null when it did not say
     * @throws ProblemException FORBIDDEN, CONFLICT for whom was not invited or once the session is open, INVALID, STALE
     */
    @Transactional
    public Reply answer(long meetingId, long personId, NewReply reply, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.lock(meetingId);
        if (actor.personId() != personId) {
            seats.require(Policy.ANSWER_FOR_MEMBER, actor, meeting.councilCode());
        }
        requireInvited(meeting, personId, actor);
        MeetingDesk.allow(meeting.state() == MeetingState.CONVENED, meeting, "meeting.reply.state");
        Optional<Reply> before = replies.find(meetingId, personId);
        NewReply checked = ReplyRules.checked(keepingRemark(meeting, before.orElse(null), reply, actor));
        if (before.isPresent() && before.get().says(checked)) {
            return told(meeting, before.get(), actor);
        }
        if (version != null && version != before.map(Reply::version).orElse(0)) {
            throw ProblemException.stale("meeting.reply.stale");
        }
        replies.put(meetingId, personId, checked, actor.personId(), time.now());
        if (actor.personId() != personId) {
            accessLog.record(
                    actor,
                    Access.change(AccessTarget.ofMeeting(meetingId))
                            .at(meeting.councilCode())
                            .because("REPLY")
                            .forMember(personId));
        }
        return told(meeting, replies.find(meetingId, personId).orElseThrow(), actor);
    }

    /** Who enters for somebody else may see the remark masked; left as it was shown, it stays as it was typed. */
    private NewReply keepingRemark(Meeting meeting, @Nullable Reply before, NewReply entered, Actor actor) {
        return before == null || before.remark() == null || entered.remark() == null
                ? entered
                : entered.remarking(UntouchedWords.keeping(
                                List.of(before.remark()),
                                typed -> told(meeting, before, actor).remark())
                        .apply(entered.remark()));
    }

    private Reply told(Meeting meeting, Reply reply, Actor actor) {
        boolean own = reply.personId() == actor.personId();
        return own ? reply : words.replies(meeting, actor).apply(reply);
    }

    private void requireInvited(Meeting meeting, long personId, Actor actor) {
        if (attendance.isInvited(meeting.id(), personId)) {
            return;
        }
        if (actor.personId() == personId) {
            // whoever has no seat here learns nothing of the meeting
            seats.require(Policy.LOOK_INTO_MEETINGS, actor, meeting.councilCode());
        }
        MeetingDesk.allow(!meeting.state().isBeforeConvocation(), meeting, "meeting.reply.state");
        throw ProblemException.conflict("meeting.reply.not-invited");
    }
}
