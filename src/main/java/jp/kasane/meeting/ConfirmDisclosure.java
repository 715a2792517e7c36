package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.Admissions;
import jp.kasane.meeting.persistence.DisclosureMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat sees that items of its agenda are shown less openly than before, and says that it saw to it. */
@Service
public class ConfirmDisclosure {

    private final MeetingDesk desk;
    private final DisclosureMapper changes;
    private final Admissions admissions;
    private final AccessLog log;
    private final CurrentTime time;

    ConfirmDisclosure(
            MeetingDesk desk, DisclosureMapper changes, Admissions admissions, AccessLog log, CurrentTime time) {
        this.log = log;
        this.desk = desk;
        this.changes = changes;
        this.admissions = admissions;
        this.time = time;
    }

    /** Oldest first; for whoever sits on the council. */
    @Transactional(readOnly = true)
    public List<DisclosureChanged> changes(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        List<DisclosureChanged> all = changes.changes(meetingId);
        Set<Long> closed =
                admissions.closedTo(all.stream().map(DisclosureChanged::caseId).toList(), meeting.councilCode(), actor);
        List<DisclosureChanged> shown =
                all.stream().filter(each -> !closed.contains(each.caseId())).toList();
        if (!shown.isEmpty()) {
            log.record(
                    actor,
                    Access.list("CASE", cases(shown))
                            .at(meeting.councilCode())
                            .forPurpose(AccessTarget.ofMeeting(meetingId))
                            .because("DISCLOSURE_CHANGES"));
        }
        return shown;
    }

    /** @throws ProblemException FORBIDDEN unless the council's secretariat; CONFLICT when nothing waits for it */
    @Transactional
    public List<DisclosureChanged> confirm(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, Policy.SET_AGENDA, actor);
        if (changes.confirm(meetingId, time.now(), actor.personId()) == 0) {
            throw ProblemException.conflict("meeting.disclosure.nothing");
        }
        List<DisclosureChanged> confirmed = changes.changes(meetingId);
        log.record(
                actor,
                Access.change(AccessTarget.ofMeeting(meetingId))
                        .at(meeting.councilCode())
                        .showing(cases(confirmed))
                        .because("DISCLOSURE_CONFIRMED"));
        return confirmed;
    }

    private static List<Long> cases(List<DisclosureChanged> changed) {
        return changed.stream().map(DisclosureChanged::caseId).toList();
    }
}
