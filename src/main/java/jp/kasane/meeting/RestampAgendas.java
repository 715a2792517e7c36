package jp.kasane.meeting;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseDisclosure;
import jp.kasane.casework.DisclosureBasisChanged;
import jp.kasane.casework.DisclosureChange;
import jp.kasane.council.LegalModeChanged;
import jp.kasane.council.SeatsChanged;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.meeting.persistence.DisclosureMapper;
import jp.kasane.meeting.persistence.StampedItem;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lowers what stands on agendas as soon as less may be shown, in the transaction that changed the basis; agendas of open
 * sessions included. It never raises: more is shown only when the secretariat sets the agenda anew.
 */
@Component
class RestampAgendas implements NightlyCheck {

    private final DisclosureMapper items;
    private final CaseDisclosure disclosure;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    RestampAgendas(
            DisclosureMapper items, CaseDisclosure disclosure, CurrentTime time, ApplicationEventPublisher events) {
        this.items = items;
        this.disclosure = disclosure;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(DisclosureBasisChanged event) {
        restamp(items.open(event.caseId(), null), event.reason());
    }

    @EventListener
    @Transactional
    void on(LegalModeChanged event) {
        restamp(items.open(null, event.councilCode()), DisclosureChange.LEGAL_MODE_CHANGED);
    }

    @EventListener
    @Transactional
    void on(SeatsChanged event) {
        restamp(items.open(null, event.councilCode()), DisclosureChange.SEATS_CHANGED);
    }

    @Override
    public String name() {
        return "disclosure on agendas";
    }

    /** What ends by its date ends without anybody doing something. */
    @Override
    @Transactional
    public int run(LocalDate today) {
        return restamp(items.open(null, null), DisclosureChange.CONSENT_EXPIRED);
    }

    private int restamp(List<StampedItem> open, DisclosureChange reason) {
        int lowered = 0;
        for (Map.Entry<String, List<StampedItem>> council :
                open.stream().collect(groupingBy(StampedItem::councilCode)).entrySet()) {
            List<StampedItem> standing = council.getValue();
            Map<Long, DisclosureLevel> now = disclosure.levels(
                    standing.stream().map(StampedItem::caseId).collect(Collectors.toSet()), council.getKey());
            for (StampedItem item : standing) {
                lowered += lower(item, now.get(item.caseId()), reason);
            }
        }
        return lowered;
    }

    private int lower(StampedItem item, DisclosureLevel now, DisclosureChange reason) {
        if (item.disclosure().isWithin(now)) {
            return 0;
        }
        boolean papersOut = item.state() == MeetingState.CONVENED || item.state() == MeetingState.OPEN;
        items.stamp(item.itemId(), now);
        items.insertChange(item, now, reason, papersOut, time.now());
        events.publishEvent(new DisclosureLowered(
                item.meetingId(), item.itemId(), item.councilCode(), item.caseId(), item.disclosure(), now, reason));
        return 1;
    }
}
