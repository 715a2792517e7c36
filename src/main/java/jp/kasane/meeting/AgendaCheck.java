package jp.kasane.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.meeting.AgendaChoice.Chosen;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses agendas that cannot be: items of another council, not accepted yet, twice, or on another agenda. */
@Component
class AgendaCheck {

    private static final int MOST_ITEMS = 200;

    private final BacklogMapper backlog;

    AgendaCheck(BacklogMapper backlog) {
        this.backlog = backlog;
    }

    /**
     * @param standing backlog items that stand on this agenda already
     * @return the chosen backlog items by id
     * @throws ProblemException INVALID, naming the item
     */
    Map<Long, BacklogItem> chosen(Meeting meeting, AgendaChoice choice, Set<Long> standing) {
        List<Chosen> chosen = choice.items();
        if (chosen.isEmpty()) {
            return Map.of();
        }
        if (chosen.size() > MOST_ITEMS) {
            throw ProblemException.invalid("items", "meeting.agenda.many", MOST_ITEMS);
        }
        Map<Long, BacklogItem> found = backlog
                .findAll(chosen.stream().map(Chosen::backlogItemId).toList())
                .stream()
                .collect(Collectors.toMap(BacklogItem::id, Function.identity()));
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            check(
                    meeting,
                    "items[" + i + "]",
                    chosen.get(i),
                    found.get(chosen.get(i).backlogItemId()),
                    standing);
            if (!seen.add(chosen.get(i).backlogItemId())) {
                throw ProblemException.invalid("items[" + i + "].backlogItemId", "meeting.agenda.twice");
            }
        }
        return found;
    }

    private static void check(
            Meeting meeting, String path, Chosen chosen, @Nullable BacklogItem item, Set<Long> standing) {
        String field = path + ".backlogItemId";
        if (item == null || !item.councilCode().equals(meeting.councilCode())) {
            throw ProblemException.invalid(field, "meeting.agenda.foreign", String.valueOf(chosen.backlogItemId()));
        }
        if (item.state() == BacklogState.PENDING_ACCEPTANCE) {
            throw ProblemException.invalid(field, "meeting.agenda.pending");
        }
        if (item.state() != BacklogState.WAITING && !standing.contains(item.id())) {
            throw ProblemException.invalid(field, "meeting.agenda.not-waiting", MeetingDesk.label(item.state()));
        }
        if (chosen.minutes() != null && chosen.minutes() < 1) {
            throw ProblemException.invalid(path + ".minutes", "meeting.agenda.minutes");
        }
        Texts.optional(path + ".presenter", chosen.presenter(), Texts.SHORT);
    }
}
