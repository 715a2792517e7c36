package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseLists;
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
    private final CaseLists lists;
    private final CurrentTime time;

    ConfirmDisclosure(MeetingDesk desk, DisclosureMapper changes, CaseLists lists, CurrentTime time) {
        this.desk = desk;
        this.changes = changes;
        this.lists = lists;
        this.time = time;
    }

    /** Oldest first; for whoever sits on the council. */
    @Transactional(readOnly = true)
    public List<DisclosureChanged> changes(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        List<DisclosureChanged> all = changes.changes(meetingId);
        Set<Long> closed =
                lists.closedTo(all.stream().map(DisclosureChanged::caseId).toList(), meeting.councilCode(), actor);
        return all.stream().filter(each -> !closed.contains(each.caseId())).toList();
    }

    /** @throws ProblemException FORBIDDEN unless the council's secretariat; CONFLICT when nothing waits for it */
    @Transactional
    public List<DisclosureChanged> confirm(long meetingId, Actor actor) {
        desk.read(meetingId, Policy.SET_AGENDA, actor);
        if (changes.confirm(meetingId, time.now(), actor.personId()) == 0) {
            throw ProblemException.conflict("meeting.disclosure.nothing");
        }
        return changes.changes(meetingId);
    }
}
