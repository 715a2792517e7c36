package jp.kasane.meeting;

import java.time.LocalDate;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.meeting.model.ConclusionRules;
import jp.kasane.meeting.model.Texts;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Refuses conclusions that do not fit their item. */
@Component
class ConclusionCheck {

    private static final int MOST_ACTIONS = 50;

    private final People people;

    ConclusionCheck(People people) {
        this.people = people;
    }

    /** @throws ProblemException INVALID, naming the field */
    void check(Meeting meeting, AgendaItem item, Conclusion conclusion) {
        if (!ConclusionRules.fitting(item.kind()).contains(conclusion.type())) {
            throw ProblemException.invalid(
                    "type",
                    "meeting.conclusion.unfit",
                    MeetingDesk.label(item.kind()),
                    MeetingDesk.label(conclusion.type()));
        }
        Texts.required("rationale", conclusion.rationale(), Texts.LONG);
        if (conclusion.goodPractice() && conclusion.type() != ConclusionType.SUPPORT_FOUND) {
            throw ProblemException.invalid("goodPractice", "meeting.conclusion.good-practice");
        }
        if (conclusion.urgent() && !item.kind().isDeliberation()) {
            throw ProblemException.invalid("urgent", "meeting.conclusion.urgent");
        }
        if (conclusion.actions().size() > MOST_ACTIONS) {
            throw ProblemException.invalid("actions", "meeting.conclusion.many-actions", MOST_ACTIONS);
        }
        for (int i = 0; i < conclusion.actions().size(); i++) {
            check(meeting, "actions[" + i + "]", conclusion.actions().get(i));
        }
    }

    private void check(Meeting meeting, String path, AgreedAction action) {
        Texts.required(path + ".title", action.title(), Texts.SHORT);
        if (people.find(action.assigneeId()).isEmpty()) {
            throw ProblemException.invalid(path + ".assigneeId", "meeting.person.unknown");
        }
        if (!people.permits(Policy.REPORT_ACTION, new Actor(action.assigneeId()))) {
            throw ProblemException.invalid(path + ".assigneeId", "meeting.conclusion.only-reads");
        }
        LocalDate due = action.dueOn();
        if (due != null && due.isBefore(meeting.day())) {
            throw ProblemException.invalid(
                    path + ".dueOn", "meeting.conclusion.due", meeting.day().toString());
        }
    }
}
