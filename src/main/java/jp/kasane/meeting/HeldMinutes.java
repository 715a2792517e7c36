package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.meeting.model.MinutesSections;
import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** The sections of an item in the minutes, as they stand and as they stood before each amendment of them. */
@Component
class HeldMinutes {

    /** Stands where somebody rewrote the heading; its wording is the message {@code retention.minutes.NOT_FOUND}. */
    private static final String NOT_FOUND = "NOT_FOUND";

    private final MinutesMapper minutes;
    private final EraseMinutes headings;

    HeldMinutes(MinutesMapper minutes, EraseMinutes headings) {
        this.minutes = minutes;
        this.headings = headings;
    }

    HeldRecord addTo(HeldRecord record, AgendaItem item) {
        Optional<Minutes> found = minutes.find(item.meetingId());
        if (found.isEmpty()) {
            return record;
        }
        Set<String> own = headings.endings(List.of(item.subject()));
        Optional<String> section = MinutesSections.of(found.get().text(), own);
        HeldRecord held = section.map(text -> record.words("minutes", text))
                .orElseGet(() -> record.own("minutesSection", NOT_FOUND));
        for (MinutesAmendment amendment : minutes.amendments(item.meetingId())) {
            held = amended(held, amendment, own);
        }
        return held;
    }

    /** Amendments that left the section as it was concern others. */
    private static HeldRecord amended(HeldRecord record, MinutesAmendment amendment, Set<String> own) {
        Optional<String> before = MinutesSections.of(amendment.textBefore(), own);
        Optional<String> after = MinutesSections.of(amendment.textAfter(), own);
        if (before.equals(after)) {
            return record;
        }
        LocalDate on = amendment.amendedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        return record.own("amendedOn", on)
                .words("minutesBefore", before.orElse(null))
                .words("minutesAfter", after.orElse(null))
                .words("amendmentReason", amendment.reason());
    }
}
