package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Convenes (招集) as people do it: items whose anonymous texts nobody confirmed go out with number and codes only, and the
 * secretariat says for each of them that it knows. A program that convenes by {@link ConveneMeeting} sends no more than that
 * either.
 */
@Service
public class ConveneKnowingly {

    private static final String REASON = "codes-only";

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final ItemRenditions renditions;
    private final ConveneMeeting convocation;
    private final AccessLog log;

    ConveneKnowingly(
            MeetingDesk desk,
            AgendaMapper agenda,
            ItemRenditions renditions,
            ConveneMeeting convocation,
            AccessLog log) {
        this.desk = desk;
        this.agenda = agenda;
        this.renditions = renditions;
        this.convocation = convocation;
        this.log = log;
    }

    /**
     * Names of the items on the agenda whose texts wait for their confirmation, by backlog item.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public Map<Long, String> unconfirmed(long meetingId, Actor actor) {
        return unconfirmed(desk.read(meetingId, Policy.CONVENE_MEETING, actor));
    }

    /**
     * @param version the version that the caller saw; null when it did not say
     * @param codesOnly backlog items that may go out without their texts
     * @return the meeting with its new version
     * @throws ProblemException INVALID, naming items that are unconfirmed and not among these; else as
     *     {@link ConveneMeeting#convene}
     */
    @Transactional
    public Meeting convene(long meetingId, @Nullable Integer version, Collection<Long> codesOnly, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.CONVENE_MEETING, actor);
        Map<Long, String> unconfirmed = unconfirmed(meeting);
        List<String> unknown = unconfirmed.entrySet().stream()
                .filter(each -> !codesOnly.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid("codesOnly", "meeting.rendition.convene", String.join("、", unknown));
        }
        if (!unconfirmed.isEmpty()) {
            log.record(
                    actor,
                    Access.change(AccessTarget.ofMeeting(meetingId))
                            .at(meeting.councilCode())
                            .because(REASON));
        }
        return convocation.apply(meeting, actor);
    }

    private Map<Long, String> unconfirmed(Meeting meeting) {
        List<Long> items = agenda.items(meeting.id()).stream()
                .map(AgendaItem::backlogItemId)
                .toList();
        return renditions.waiting(meeting.councilCode(), items);
    }
}
