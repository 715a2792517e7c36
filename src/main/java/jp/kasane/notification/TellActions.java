package jp.kasane.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.followup.ActionAgreed;
import jp.kasane.followup.ActionDueSoon;
import jp.kasane.followup.ActionOverdue;
import jp.kasane.followup.ActionReassigned;
import jp.kasane.followup.ActionReported;
import jp.kasane.followup.ActionSentBack;
import jp.kasane.followup.AssigneeLeft;
import jp.kasane.notification.model.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells assignees and secretariats about actions. */
@Component
class TellActions {
    private final Outbox outbox;
    private final Recipients recipients;

    TellActions(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    @Transactional
    void on(ActionAgreed event) {
        assignee(NoticeKind.ACTION_AGREED, event.actionId(), event.councilCode(), event.assigneeId(), event.dueOn());
    }

    @EventListener
    @Transactional
    void on(ActionDueSoon event) {
        assignee(NoticeKind.ACTION_DUE_SOON, event.actionId(), event.councilCode(), event.assigneeId(), event.dueOn());
    }

    @EventListener
    @Transactional
    void on(ActionSentBack event) {
        assignee(NoticeKind.ACTION_SENT_BACK, event.actionId(), event.councilCode(), event.assigneeId(), event.dueOn());
    }

    @EventListener
    @Transactional
    void on(ActionReassigned event) {
        assignee(
                NoticeKind.ACTION_REASSIGNED, event.actionId(), event.councilCode(), event.assigneeId(), event.dueOn());
    }

    @EventListener
    @Transactional
    void on(ActionOverdue event) {
        List<Long> people = Stream.concat(
                        Stream.of(event.assigneeId()), recipients.secretariat(event.councilCode()).stream())
                .distinct()
                .toList();
        outbox.write(people, NoticeKind.ACTION_OVERDUE, params(event.actionId(), event.councilCode(), event.dueOn()));
    }

    @EventListener
    @Transactional
    void on(ActionReported event) {
        secretariat(NoticeKind.ACTION_REPORTED, event.actionId(), event.councilCode(), event.dueOn());
    }

    @EventListener
    @Transactional
    void on(AssigneeLeft event) {
        secretariat(NoticeKind.ACTION_WITHOUT_ASSIGNEE, event.actionId(), event.councilCode(), event.dueOn());
    }

    private void assignee(NoticeKind kind, long actionId, String councilCode, long assigneeId, LocalDate dueOn) {
        outbox.write(List.of(assigneeId), kind, params(actionId, councilCode, dueOn));
    }

    private void secretariat(NoticeKind kind, long actionId, String councilCode, LocalDate dueOn) {
        outbox.write(recipients.secretariat(councilCode), kind, params(actionId, councilCode, dueOn));
    }

    private static Map<String, String> params(long actionId, String councilCode, LocalDate dueOn) {
        return Map.of("action", String.valueOf(actionId), "council", councilCode, "on", dueOn.toString());
    }
}
