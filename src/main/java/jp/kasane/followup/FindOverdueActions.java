package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.followup.persistence.ActionMapper;
import org.springframework.stereotype.Component;

/** Belt and braces to the overdue timer, which a stopped server may have missed. */
@Component
class FindOverdueActions implements NightlyCheck {
    private final ActionMapper actions;
    private final MarkOverdue markOverdue;

    FindOverdueActions(ActionMapper actions, MarkOverdue markOverdue) {
        this.actions = actions;
        this.markOverdue = markOverdue;
    }

    @Override
    public String name() {
        return "overdue actions";
    }

    @Override
    public int run(LocalDate today) {
        return (int) actions.unmarkedOverdue(today).stream()
                .filter(markOverdue::mark)
                .count();
    }
}
