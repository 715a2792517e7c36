package jp.kasane.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.ConsentGate;
import jp.kasane.meeting.AgendaChoice.Chosen;
import jp.kasane.meeting.AgendaRating.Rated;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.AgendaRow;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Writes an agenda: the items, in order, and what becomes of those that leave it. Knows no rights. */
@Component
class AgendaBook {

    private final AgendaMapper agenda;
    private final BacklogMapper backlog;
    private final AgendaCheck check;
    private final AgendaRating rating;
    private final DisclosureStamp disclosure;
    private final ConsentGate gate;
    private final MeetingTimeline timeline;

    AgendaBook(
            AgendaMapper agenda,
            BacklogMapper backlog,
            AgendaCheck check,
            AgendaRating rating,
            DisclosureStamp disclosure,
            ConsentGate gate,
            MeetingTimeline timeline) {
        this.agenda = agenda;
        this.backlog = backlog;
        this.check = check;
        this.rating = rating;
        this.disclosure = disclosure;
        this.gate = gate;
        this.timeline = timeline;
    }

    /** @return the minutes that the agenda takes */
    int write(Meeting meeting, AgendaChoice choice, Actor actor) {
        Set<Long> standing = agenda.items(meeting.id()).stream()
                .map(AgendaItem::backlogItemId)
                .collect(Collectors.toSet());
        Map<Long, BacklogItem> chosen = check.chosen(meeting, choice, standing);
        Map<Long, Rated> rated = rating.rate(chosen.values(), meeting.day());
        Map<Long, DisclosureLevel> levels = disclosure.levels(meeting.councilCode(), chosen.values());
        giveBack(meeting, standing, chosen.keySet());
        int minutes = 0;
        for (int i = 0; i < choice.items().size(); i++) {
            Chosen each = choice.items().get(i);
            long id = each.backlogItemId();
            AgendaRow row = row(meeting, i + 1, each, rated.get(id), levels.get(id));
            put(meeting, row, chosen.get(id), standing, actor);
            minutes += row.minutes();
        }
        return minutes;
    }

    private void giveBack(Meeting meeting, Set<Long> standing, Set<Long> kept) {
        List<Long> left = standing.stream().filter(id -> !kept.contains(id)).toList();
        if (!left.isEmpty()) {
            agenda.remove(meeting.id(), left);
            left.forEach(id -> backlog.move(id, BacklogState.ON_AGENDA, BacklogState.WAITING));
        }
    }

    private AgendaRow row(Meeting meeting, int position, Chosen chosen, Rated rated, DisclosureLevel disclosed) {
        BacklogItem item = rated.item();
        return new AgendaRow(
                meeting.id(),
                item.id(),
                position,
                chosen.minutes() == null ? rated.candidate().minutes() : chosen.minutes(),
                chosen.presenter(),
                disclosed.name(),
                rated.reasonCode());
    }

    private void put(Meeting meeting, AgendaRow row, BacklogItem item, Set<Long> standing, Actor actor) {
        if (!standing.contains(item.id())) {
            if (item.subjectType() == SubjectType.CASE) {
                gate.require(item.subjectId(), meeting.councilCode(), meeting.day());
            }
            if (backlog.move(item.id(), BacklogState.WAITING, BacklogState.ON_AGENDA) == 0) {
                throw ProblemException.conflict("meeting.agenda.taken", row.position());
            }
            timeline.submitted(meeting, item, actor);
        }
        agenda.put(row);
    }
}
