package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.AllCasesBehind;
import jp.kasane.council.Councils;
import jp.kasane.meeting.model.MinutesErasure;
import jp.kasane.meeting.persistence.FinishedMeeting;
import jp.kasane.meeting.persistence.MeetingDisposalMapper;
import jp.kasane.privacy.DatedRecords;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** 会議録: kept for years of their own. Who came from which organisation, and what was concluded, stays for the counts. */
@Component
class DatedMeetings implements DatedRecords {

    private final MeetingDisposalMapper meetings;
    private final AllCasesBehind cases;
    private final Councils councils;
    private final CurrentTime time;

    DatedMeetings(MeetingDisposalMapper meetings, AllCasesBehind cases, Councils councils, CurrentTime time) {
        this.meetings = meetings;
        this.cases = cases;
        this.councils = councils;
        this.time = time;
    }

    @Override
    public String kind() {
        return "MEETING";
    }

    @Override
    public List<Dated> finishedBefore(LocalDate day) {
        return meetings.finishedBefore(day).stream()
                .map(meeting -> new Dated(meeting.id(), name(meeting), meeting.finishedOn()))
                .toList();
    }

    /**
     * Also those of which it dealt with an action only, or with an issue that they fed; those that left its agenda; and those of
     * which a reason may speak.
     */
    @Override
    public Set<Long> caseIds(long id) {
        return Stream.concat(Stream.of(Subject.ofMeeting(id)), meetings.aboutBeside(id).stream())
                .flatMap(subject -> cases.of(subject).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void dispose(long id) {
        meetings.blankMinutes(id, MinutesErasure.MARK);
        meetings.blankAmendments(id, MinutesErasure.MARK);
        meetings.blankChanges(id, MinutesErasure.MARK);
        meetings.blankItems(id);
        meetings.blankActions(id);
        meetings.blankLeftovers(id);
        meetings.blankNotes(id);
        meetings.blankAttendance(id);
        meetings.deleteReplies(id);
        meetings.blankMeeting(id, time.today());
    }

    private String name(FinishedMeeting meeting) {
        String council = councils.all().stream()
                .filter(each -> each.code().equals(meeting.councilCode()))
                .map(each -> each.name())
                .findFirst()
                .orElse(meeting.councilCode());
        return council + " " + new FiscalYear(meeting.fiscalYear()).label() + " 第" + meeting.number() + "回";
    }
}
