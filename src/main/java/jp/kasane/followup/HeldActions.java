package jp.kasane.followup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.persistence.ActionErasureMapper;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.persistence.ChangeMapper;
import jp.kasane.meeting.HeldItems;
import jp.kasane.privacy.HeldDecisions;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A subject's actions with their changes, and what was decided and discussed about them, for a disclosure request. */
@Service
public class HeldActions {

    private final ActionErasureMapper ids;
    private final ActionMapper actions;
    private final ChangeMapper changes;
    private final HeldItems items;
    private final HeldDecisions decisions;

    HeldActions(
            ActionErasureMapper ids,
            ActionMapper actions,
            ChangeMapper changes,
            HeldItems items,
            HeldDecisions decisions) {
        this.ids = ids;
        this.actions = actions;
        this.changes = changes;
        this.items = items;
        this.decisions = decisions;
    }

    /** @param person by what the person can be recognised in texts of meetings */
    @Transactional(readOnly = true)
    public List<HeldRecord> of(Subject subject, Collection<String> person) {
        return ids.ids(subject).stream()
                .flatMap(id -> actions.find(id).stream())
                .flatMap(action -> held(action, person))
                .toList();
    }

    private Stream<HeldRecord> held(Action action, Collection<String> person) {
        HeldRecord record = HeldRecord.of("ACTION", action.id())
                .on(action.agreedOn())
                .own("council", action.councilCode())
                .words("title", action.title())
                .own("dueOn", action.dueOn())
                .own("state", action.state())
                .words("report", action.report());
        for (Change change : changes.of(action.id())) {
            record = changed(record, change);
        }
        Subject subject = Subject.ofAction(action.id());
        return Stream.of(List.of(record), items.of(subject, person), decisions.of(subject))
                .flatMap(List::stream);
    }

    /** Those without a reason only move a day or a number. */
    private static HeldRecord changed(HeldRecord record, Change change) {
        if (change.reason() == null || change.reason().isBlank()) {
            return record;
        }
        return record.own(
                        "changedOn",
                        change.changedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .words("changeReason", change.reason());
    }
}
