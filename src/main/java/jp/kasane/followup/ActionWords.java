package jp.kasane.followup;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words about an action as one person may read them: each judged by who wrote it, and to whom. */
@Component
class ActionWords {

    private final CaseWords words;
    private final AuthorsWords authors;

    ActionWords(CaseWords words, AuthorsWords authors) {
        this.words = words;
        this.authors = authors;
    }

    Action shown(Action action, Actor actor) {
        return shown(action, words.forViewer(actor), actor);
    }

    List<Action> shown(List<Action> actions, Actor actor) {
        WordsReader viewer = words.forViewer(actor);
        return actions.stream().map(action -> shown(action, viewer, actor)).toList();
    }

    private Action shown(Action action, WordsReader viewer, Actor actor) {
        boolean own = isBy(actor, action.reportedBy()) || isBy(actor, action.enteredBy());
        WordsReader reporter =
                own ? viewer.ownWords() : author(action, viewer, action.reportedBy(), action.reportedAt());
        return action.withWords(
                agreed(action, viewer, actor).of(action.source(), action.title()),
                reporter.orNull(action.source(), action.report()));
    }

    /** What a council asked of somebody by name is that person's own to read. */
    private static WordsReader agreed(Action action, WordsReader viewer, Actor actor) {
        return action.assigneeId() == actor.personId()
                ? viewer.ownWords()
                : viewer.writtenAt(
                        action.councilCode(),
                        action.agreedOn().atStartOfDay(CurrentTime.ZONE).toOffsetDateTime());
    }

    /** @param changes of the action, oldest first */
    List<Change> history(Action action, List<Change> changes, Actor actor) {
        WordsReader viewer = words.forViewer(actor);
        List<Change> shown = new ArrayList<>();
        Long assignee = firstAssignee(action, changes);
        for (Change change : changes) {
            shown.add(change.kind().isReasonCode() ? change : told(action, change, assignee, viewer, actor));
            assignee = Objects.requireNonNullElse(change.newAssigneeId(), assignee);
        }
        return shown;
    }

    private Change told(Action action, Change change, Long assignee, WordsReader viewer, Actor actor) {
        boolean addressed = isBy(actor, assignee) || isBy(actor, change.newAssigneeId());
        WordsReader reader = addressed && !isReport(change) ? viewer.ownWords() : writer(action, change, viewer, actor);
        return change.withReason(reader.orNull(action.source(), change.reason()));
    }

    private static Long firstAssignee(Action action, List<Change> changes) {
        return changes.stream()
                .map(Change::oldAssigneeId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(action.assigneeId());
    }

    private static boolean isReport(Change change) {
        return change.kind() == ChangeKind.REPORTED;
    }

    /** Kasane itself writes codes, which tell of nobody. */
    private WordsReader writer(Action action, Change change, WordsReader viewer, Actor actor) {
        Long author = Objects.requireNonNullElse(change.onBehalfOf(), change.changedBy());
        boolean own = author == 0 || isBy(actor, author) || isBy(actor, change.changedBy());
        return own ? viewer.ownWords() : author(action, viewer, author, change.changedAt());
    }

    private WordsReader author(Action action, WordsReader viewer, @Nullable Long author, @Nullable OffsetDateTime at) {
        return viewer.isEverythingTold(action.source()) ? viewer : authors.of(viewer, action.councilCode(), author, at);
    }

    private static boolean isBy(Actor actor, @Nullable Long personId) {
        return Long.valueOf(actor.personId()).equals(personId);
    }
}
