package jp.kasane.meeting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what is on record where it comes back just as it was shown: who corrects one field of a form sends the masked
 * words of the others along, and must not overwrite with them what was typed.
 */
@Component
class UntouchedWords {

    private final AgendaMapper agenda;
    private final BacklogMapper backlog;
    private final CouncilWords words;

    UntouchedWords(AgendaMapper agenda, BacklogMapper backlog, CouncilWords words) {
        this.agenda = agenda;
        this.backlog = backlog;
        this.words = words;
    }

    /** Presenters and reasons. */
    AgendaChoice keep(Meeting meeting, AgendaChoice choice, Actor actor) {
        WordsReader reader = words.reader(meeting, actor);
        Map<Long, AgendaItem> items =
                agenda.items(meeting.id()).stream().collect(Collectors.toMap(AgendaItem::backlogItemId, item -> item));
        Map<Long, Leftover> left = agenda.leftovers(meeting.id()).stream()
                .filter(each -> each.reason() != null)
                .collect(Collectors.toMap(Leftover::backlogItemId, each -> each));
        return new AgendaChoice(
                choice.items().stream()
                        .map(each -> keep(each, items.get(each.backlogItemId()), reader))
                        .toList(),
                choice.leftovers().stream()
                        .map(each -> keep(each, left.get(each.backlogItemId()), reader))
                        .toList(),
                choice.confirmedOnly());
    }

    /** The reasons and the titles of the actions. */
    Conclusion keep(AgendaItem item, Conclusion entered, WordsReader reader) {
        if (item.conclusion() == null || item.rationale() == null) {
            return entered;
        }
        UnaryOperator<String> shown = text -> reader.of(item.subject(), text);
        List<String> titles = agenda.actions(item.meetingId()).stream()
                .filter(row -> row.itemId() == item.id())
                .map(row -> row.action().title())
                .toList();
        UnaryOperator<String> kept = keeping(titles, shown);
        return new Conclusion(
                entered.type(),
                keeping(List.of(item.rationale()), shown).apply(entered.rationale()),
                entered.goodPractice(),
                entered.urgent(),
                entered.actions().stream()
                        .map(action -> action.withTitle(kept.apply(action.title())))
                        .toList());
    }

    private static AgendaChoice.Chosen keep(
            AgendaChoice.Chosen entered, @Nullable AgendaItem before, WordsReader reader) {
        if (before == null || before.presenter() == null || entered.presenter() == null) {
            return entered;
        }
        UnaryOperator<String> kept = keeping(List.of(before.presenter()), text -> reader.of(before.subject(), text));
        return new AgendaChoice.Chosen(entered.backlogItemId(), entered.minutes(), kept.apply(entered.presenter()));
    }

    private AgendaChoice.Left keep(AgendaChoice.Left entered, @Nullable Leftover before, WordsReader reader) {
        if (before == null || before.reason() == null) {
            return entered;
        }
        UnaryOperator<String> kept = backlog.find(entered.backlogItemId())
                .map(item -> keeping(List.of(before.reason()), text -> reader.of(item.subject(), text)))
                .orElse(UnaryOperator.identity());
        return new AgendaChoice.Left(entered.backlogItemId(), kept.apply(entered.reason()));
    }

    /** What was shown otherwise leads back to what was typed; of several that look alike, one after the other. */
    static UnaryOperator<String> keeping(List<String> typed, UnaryOperator<String> shown) {
        Map<String, Deque<String>> known = new HashMap<>();
        for (String text : typed) {
            String told = shown.apply(text);
            if (!told.equals(text)) {
                known.computeIfAbsent(lines(told), key -> new ArrayDeque<>()).add(text);
            }
        }
        return entered -> entered == null ? null : next(known.get(lines(entered)), entered);
    }

    private static String next(@Nullable Deque<String> typed, String entered) {
        return typed == null || typed.isEmpty() ? entered : typed.remove();
    }

    private static String lines(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
