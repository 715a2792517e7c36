package jp.kasane.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.identity.People;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.testing.ConcludedItems;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Actions that a session of long ago agreed on, each followed by its process. */
public final class AgreedActions {

    private static final AtomicLong IDS = new AtomicLong(6_000_000);
    private final ApplicationContext context;

    public AgreedActions(ApplicationContext context) {
        this.context = context;
    }

    /** Of the council D07, for an issue that nobody knows. */
    public Action agreed(String title, String login, LocalDate dueOn) {
        return agreed(title, login, dueOn, Subject.ofIssue(IDS.incrementAndGet()));
    }

    public Action agreed(String title, String login, LocalDate dueOn, Subject source) {
        AgreedAction agreed = new AgreedAction(title, actor(login).personId(), dueOn);
        long item = new ConcludedItems(the(JdbcTemplate.class)).item("D07", ItemKind.POST_REPORT, source);
        ItemConcluded concluded = new ItemConcluded(
                item,
                IDS.incrementAndGet(),
                1,
                "D07",
                ItemKind.POST_REPORT,
                source,
                null,
                ConclusionType.NOTED,
                false,
                false,
                today().minusDays(40),
                List.of(agreed),
                actor("jimu"));
        the(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(concluded));
        return the(ActionMapper.class).agreedFor(source).stream()
                .filter(action -> action.itemId() == item)
                .findFirst()
                .orElseThrow();
    }

    /** Five days late, and found to be so. */
    public Action overdue(String title, String login) {
        Action action = agreed(title, login, today().minusDays(5));
        ManagementService management = the(ManagementService.class);
        String instance = the(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(FollowUpProcess.businessKey(action.id()))
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_Overdue")
                .singleResult()
                .getId());
        return read(action);
    }

    public Action read(Action action) {
        return the(ReadAction.class).stored(action.id());
    }

    public LocalDate today() {
        return the(CurrentTime.class).today();
    }

    public Actor actor(String login) {
        return new Actor(the(People.class).findByLogin(login).orElseThrow().id());
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }
}
