package jp.kasane.meeting;

import java.util.List;
import java.util.function.Predicate;
import jp.kasane.casework.CaseBehind;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/**
 * Items on cases of which the viewer may see statistics only: those tell fields and state, not how urgent a case is.
 * Chair and secretariat need it for the agenda.
 */
@Component
class CountedItems {

    private final CaseWords words;
    private final CaseBehind caseBehind;
    private final Seats seats;

    CountedItems(CaseWords words, CaseBehind caseBehind, Seats seats) {
        this.words = words;
        this.caseBehind = caseBehind;
        this.seats = seats;
    }

    List<AgendaItem> items(Meeting meeting, List<AgendaItem> items, Actor actor) {
        Predicate<Subject> counted = counted(meeting.councilCode(), actor);
        return items.stream()
                .map(item -> !item.isClosed() && counted.test(item.subject()) ? item.withoutUrgency() : item)
                .toList();
    }

    List<BacklogItem> backlog(String councilCode, List<BacklogItem> rows, Actor actor) {
        Predicate<Subject> counted = counted(councilCode, actor);
        return rows.stream()
                .map(row -> !row.isClosed() && counted.test(row.subject()) ? row.withoutUrgency() : row)
                .toList();
    }

    private Predicate<Subject> counted(String councilCode, Actor actor) {
        if (actor.isSystem() || leads(councilCode, actor)) {
            return subject -> false;
        }
        WordsReader reader = words.forViewer(actor);
        return subject -> caseBehind
                .of(subject)
                .filter(caseId -> reader.isOnlyCounted(Subject.ofCase(caseId)))
                .isPresent();
    }

    private boolean leads(String councilCode, Actor actor) {
        return seats.holds(actor.personId(), councilCode, SeatRole.SECRETARIAT)
                || seats.holds(actor.personId(), councilCode, SeatRole.CHAIR);
    }
}
