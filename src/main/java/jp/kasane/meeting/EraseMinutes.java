package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.meeting.model.MinutesErasure;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.springframework.stereotype.Component;

/** Cuts sections of items out of minutes, as they stand and as they stood before each amendment. */
@Component
class EraseMinutes {

    private final MinutesMapper minutes;
    private final MeetingErasureMapper erasure;
    private final SubjectNames names;

    EraseMinutes(MinutesMapper minutes, MeetingErasureMapper erasure, SubjectNames names) {
        this.minutes = minutes;
        this.erasure = erasure;
        this.names = names;
    }

    void cut(long meetingId, List<AgendaItem> items, Set<Subject> subjects) {
        Set<String> erased = endings(items.stream()
                .map(AgendaItem::subject)
                .filter(subjects::contains)
                .toList());
        Set<String> others = endings(items.stream()
                .map(AgendaItem::subject)
                .filter(subject -> !subjects.contains(subject))
                .toList());
        others.removeAll(erased);
        minutes.find(meetingId)
                .ifPresent(
                        found -> erasure.putMinutes(meetingId, MinutesErasure.without(found.text(), erased, others)));
        minutes.amendments(meetingId).forEach(amendment -> cut(amendment, erased, others));
    }

    /** Its reason goes, too, when what was amended concerned what is erased. */
    private void cut(MinutesAmendment amendment, Set<String> erased, Set<String> others) {
        String before = MinutesErasure.without(amendment.textBefore(), erased, others);
        String after = MinutesErasure.without(amendment.textAfter(), erased, others);
        boolean concernsOnlyOthers = !before.equals(after);
        erasure.putAmendment(
                amendment.id(), before, after, concernsOnlyOthers ? amendment.reason() : MinutesErasure.MARK);
    }

    /** How a heading ends: the subject's name, or its kind and number. */
    Set<String> endings(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> {
                    String name = names.of(subject);
                    return name == null ? " " + subject.id() : name;
                })
                .collect(Collectors.toSet());
    }
}
