package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.kasane.casework.HomesInVenues;
import jp.kasane.council.Cadence;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Refuses a place that says whose home it is: everybody invited is told of it, whatever they may see of the case. */
@Component
class Venues {

    private final HomesInVenues homes;
    private final BacklogMapper backlog;

    Venues(HomesInVenues homes, BacklogMapper backlog) {
        this.homes = homes;
        this.backlog = backlog;
    }

    /**
     * For a meeting that may deal with whatever waits at the council.
     *
     * @throws ProblemException INVALID at {@code place}
     */
    void require(String place, String councilCode) {
        if (!place.isBlank()) {
            require(place, backlog.openSubjects(councilCode));
        }
    }

    /**
     * For a meeting about these items of the backlog.
     *
     * @throws ProblemException INVALID at {@code place}
     */
    void requireFor(String place, List<Long> backlogItemIds) {
        if (!place.isBlank() && !backlogItemIds.isEmpty()) {
            require(
                    place,
                    backlog.findAll(backlogItemIds).stream()
                            .map(BacklogItem::subject)
                            .toList());
        }
    }

    /**
     * For what is put on the agenda of a meeting whose place is told already.
     *
     * @throws ProblemException INVALID naming the item
     */
    void requireUnnamed(Meeting meeting, List<AgendaChoice.Chosen> items) {
        if (meeting.place().isBlank()) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            List<Subject> subject = backlog.find(items.get(i).backlogItemId()).stream()
                    .map(BacklogItem::subject)
                    .toList();
            if (homes.isNamed(meeting.place(), subject)) {
                throw ProblemException.invalid("items[" + i + "].backlogItemId", "meeting.agenda.place-tells");
            }
        }
    }

    /**
     * The place where the council usually meets, for whatever waits there.
     *
     * @throws ProblemException INVALID at {@code place}
     */
    void requireUsual(Cadence cadence, String councilCode) {
        String place = Objects.requireNonNullElse(cadence.place(), "");
        if (!place.isBlank() && homes.isNamed(place, backlog.openSubjects(councilCode))) {
            throw ProblemException.invalid("place", "meeting.place.usual-tells");
        }
    }

    /** The same without a usual place that names somebody whose case waits: a meeting entered by itself has none then. */
    Cadence untelling(Cadence cadence, String councilCode) {
        String place = Objects.requireNonNullElse(cadence.place(), "");
        return homes.isNamed(place, backlog.openSubjects(councilCode)) ? cadence.at(null) : cadence;
    }

    private void require(String place, Collection<Subject> about) {
        if (homes.isNamed(place, about)) {
            throw ProblemException.invalid("place", "meeting.place.tells");
        }
    }
}
