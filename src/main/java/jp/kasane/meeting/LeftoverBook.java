package jp.kasane.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.meeting.AgendaRating.Rated;
import jp.kasane.meeting.model.AgendaFitting;
import jp.kasane.meeting.model.LeftoverReason;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records everything that waits but did not come onto the agenda, each with its reason. */
@Component
class LeftoverBook {

    private final AgendaMapper agenda;
    private final BacklogMapper backlog;
    private final AgendaRating rating;

    LeftoverBook(AgendaMapper agenda, BacklogMapper backlog, AgendaRating rating) {
        this.agenda = agenda;
        this.backlog = backlog;
        this.rating = rating;
    }

    /** @param usedMinutes what the agenda takes */
    void write(Meeting meeting, AgendaChoice choice, int usedMinutes) {
        agenda.clearLeftovers(meeting.id());
        List<BacklogItem> waiting = backlog.waiting(meeting.councilCode(), ProposeAgenda.MOST);
        Map<Long, String> reasons =
                reasons(choice, waiting.stream().map(BacklogItem::id).collect(Collectors.toSet()));
        List<Leftover> leftovers = rating.rate(waiting, meeting.day()).values().stream()
                .map(each -> leftover(
                        each, meeting, usedMinutes, reasons.get(each.item().id())))
                .toList();
        if (!leftovers.isEmpty()) {
            agenda.insertLeftovers(meeting.id(), leftovers);
        }
    }

    private static Map<Long, String> reasons(AgendaChoice choice, Set<Long> waiting) {
        Map<Long, String> reasons = new HashMap<>();
        for (int i = 0; i < choice.leftovers().size(); i++) {
            AgendaChoice.Left left = choice.leftovers().get(i);
            String path = "leftovers[" + i + "]";
            if (!waiting.contains(left.backlogItemId())) {
                throw ProblemException.invalid(path + ".backlogItemId", "meeting.agenda.not-left");
            }
            reasons.put(left.backlogItemId(), Texts.required(path + ".reason", left.reason(), Texts.SHORT));
        }
        return reasons;
    }

    private static Leftover leftover(Rated rated, Meeting meeting, int usedMinutes, @Nullable String given) {
        LeftoverReason reason = given == null
                ? AgendaFitting.reason(rated.candidate(), meeting.minutes(), meeting.minutes() - usedMinutes)
                : LeftoverReason.GIVEN;
        return new Leftover(rated.item().id(), reason.name(), given);
    }
}
