package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.meeting.AgendaRating.Rated;
import jp.kasane.meeting.model.AgendaCandidate;
import jp.kasane.meeting.model.AgendaFitting;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes an agenda from what waits (議題案). Nothing is changed. */
@Service
public class ProposeAgenda {

    /** More than any meeting can take; keeps the proposal fast where hundreds wait. */
    static final int MOST = 500;

    private final MeetingDesk desk;
    private final Seats seats;
    private final BacklogMapper backlog;
    private final AgendaMapper agenda;
    private final AgendaRating rating;

    ProposeAgenda(MeetingDesk desk, Seats seats, BacklogMapper backlog, AgendaMapper agenda, AgendaRating rating) {
        this.desk = desk;
        this.seats = seats;
        this.backlog = backlog;
        this.agenda = agenda;
        this.rating = rating;
    }

    // not read-only: the engine keeps a history of every evaluation
    @Transactional
    public AgendaProposal propose(long meetingId, Actor actor) {
        Meeting meeting = desk.get(meetingId);
        seats.require(Policy.SET_AGENDA, actor, meeting.councilCode());
        MeetingDesk.allow(meeting.state().isUpcoming(), meeting, "meeting.agenda.state");
        Map<Long, Rated> rated = rating.rate(candidates(meeting), meeting.day());
        AgendaFitting fitting =
                AgendaFitting.fit(rated.values().stream().map(Rated::candidate).toList(), meeting.minutes());
        return new AgendaProposal(
                meetingId,
                meeting.minutes(),
                fitting.minutes(),
                fitting.chosen().stream().map(each -> item(rated, each)).toList(),
                fitting.leftOver().entrySet().stream()
                        .map(each -> item(rated, each.getKey(), each.getValue().name()))
                        .toList());
    }

    /** What waits, and what stands on this agenda already. */
    private List<BacklogItem> candidates(Meeting meeting) {
        List<BacklogItem> items = new ArrayList<>(backlog.waiting(meeting.councilCode(), MOST));
        List<Long> onAgenda = agenda.items(meeting.id()).stream()
                .map(AgendaItem::backlogItemId)
                .toList();
        if (!onAgenda.isEmpty()) {
            items.addAll(backlog.findAll(onAgenda));
        }
        return items;
    }

    private static AgendaProposal.Item item(Map<Long, Rated> rated, AgendaCandidate candidate) {
        return item(rated, candidate, null);
    }

    private static AgendaProposal.Item item(
            Map<Long, Rated> rated, AgendaCandidate candidate, @Nullable String leftCode) {
        Rated found = rated.get(candidate.backlogItemId());
        return new AgendaProposal.Item(found.item(), candidate.minutes(), found.reasonCode(), leftCode);
    }
}
