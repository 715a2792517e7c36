package jp.kasane.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.DisclosureBasisChanged;
import jp.kasane.casework.DisclosureChange;
import jp.kasane.casework.HomesInVenues;
import jp.kasane.meeting.persistence.DisclosureMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.persistence.StampedItem;
import jp.kasane.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is learned of a household can turn the place of a coming meeting into a home of somebody on its agenda. Everybody invited
 * reads the place: it is taken out at once, and the secretariat is told to enter another.
 */
@Component
class UntellPlaces {

    private static final Set<DisclosureChange> LEARNED =
            EnumSet.of(DisclosureChange.MEMBER_ADDED, DisclosureChange.MEMBER_CORRECTED);

    private final DisclosureMapper items;
    private final MeetingMapper meetings;
    private final HomesInVenues homes;
    private final ApplicationEventPublisher events;

    UntellPlaces(
            DisclosureMapper items, MeetingMapper meetings, HomesInVenues homes, ApplicationEventPublisher events) {
        this.items = items;
        this.meetings = meetings;
        this.homes = homes;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(DisclosureBasisChanged event) {
        if (LEARNED.contains(event.reason())) {
            List<Subject> learned = List.of(Subject.ofCase(event.caseId()));
            items.open(event.caseId(), null).stream()
                    .map(StampedItem::meetingId)
                    .distinct()
                    .flatMap(id -> meetings.find(id).stream())
                    .filter(meeting -> meeting.state().isUpcoming() && homes.isNamed(meeting.place(), learned))
                    .forEach(this::untell);
        }
    }

    private void untell(Meeting meeting) {
        meetings.arrange(meeting.id(), meeting.version(), "", meeting.minutes());
        events.publishEvent(new PlaceUntold(meeting.id(), meeting.councilCode(), meeting.startsAt()));
    }
}
