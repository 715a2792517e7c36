package jp.kasane.meeting;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CasesBehind;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** A meeting speaks of everything that ever stood on its agenda: what was said there stays when an item leaves it. */
@Component
class CasesBehindMeetings implements CasesBehind {

    private final AgendaMapper agenda;
    private final MeetingErasureMapper erasure;

    CasesBehindMeetings(AgendaMapper agenda, MeetingErasureMapper erasure) {
        this.agenda = agenda;
        this.erasure = erasure;
    }

    @Override
    public SubjectType type() {
        return SubjectType.MEETING;
    }

    @Override
    public Set<Subject> behind(long id) {
        return agenda.everOn(id);
    }

    @Override
    public Set<Subject> about(Set<Subject> these) {
        return erasure.meetingsEver(these).stream().map(Subject::ofMeeting).collect(Collectors.toSet());
    }
}
