package jp.kasane.followup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.decision.EraseDecisions;
import jp.kasane.engine.EraseTrails;
import jp.kasane.followup.persistence.ActionErasureMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.meeting.EraseItems;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a subject's actions out of everything that keeps them. Dates and results stay for the counts. */
@Service
public class EraseActions {

    private static final String ERASED_TITLE = "（廃棄済）";

    private final ActionErasureMapper actions;
    private final EraseItems items;
    private final EraseDecisions decisions;
    private final EraseTrails trails;

    EraseActions(ActionErasureMapper actions, EraseItems items, EraseDecisions decisions, EraseTrails trails) {
        this.actions = actions;
        this.items = items;
        this.decisions = decisions;
        this.trails = trails;
    }

    /** @param household whom it takes out of minutes */
    @Transactional
    public void of(Subject subject, HouseholdErasure household) {
        List<Long> ids = actions.ids(subject);
        items.of(ids.stream().map(Subject::ofAction).collect(Collectors.toSet()), household);
        ids.forEach(id -> {
            decisions.of(Subject.ofAction(id));
            trails.of(FollowUpProcess.businessKey(id));
        });
        actions.blankActions(subject, ERASED_TITLE);
        actions.blankChanges(subject);
    }

    /** Leaves actions for what others share with the household, and takes the household out of them. */
    @Transactional
    public void mask(Set<Long> ids, HouseholdErasure household) {
        if (ids.isEmpty()) {
            return;
        }
        ErasedTexts texts = household.in(actions.texts(ids));
        if (!texts.isEmpty()) {
            actions.maskActions(ids, texts);
            actions.maskChanges(ids, texts);
        }
        ids.forEach(id -> decisions.mask(Subject.ofAction(id), household::without));
    }

    /** Whether something is still to be done or to be verified. */
    @Transactional(readOnly = true)
    public boolean hasOpen(Subject subject) {
        return actions.open(subject) > 0;
    }
}
