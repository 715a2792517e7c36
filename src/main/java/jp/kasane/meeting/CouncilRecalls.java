package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Recall;
import jp.kasane.casework.Recalls;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.DisclosureMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.privacy.Consents;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a council has to do after withdrawals, with the meetings for which papers with names had gone out, and to whom. */
@Service
public class CouncilRecalls {

    private final Recalls recalls;
    private final Consents consents;
    private final DisclosureMapper disclosures;
    private final MeetingMapper meetings;
    private final AttendanceMapper attendance;

    CouncilRecalls(
            Recalls recalls,
            Consents consents,
            DisclosureMapper disclosures,
            MeetingMapper meetings,
            AttendanceMapper attendance) {
        this.recalls = recalls;
        this.consents = consents;
        this.disclosures = disclosures;
        this.meetings = meetings;
        this.attendance = attendance;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN unless the caller is the council's secretariat or chair */
    @Transactional
    public List<CouncilRecall> of(String councilCode, Actor actor) {
        return recalls.ofCouncil(councilCode, actor).stream()
                .map(recall -> new CouncilRecall(recall, papers(recall)))
                .toList();
    }

    private List<CouncilRecall.Papers> papers(Recall recall) {
        Set<Long> ids = Set.copyOf(disclosures.meetingsWithNames(
                recall.caseId(),
                recall.councilCode(),
                consents.namingSince(recall.consentId()).orElse(null),
                recall.openedAt()));
        return ids.isEmpty()
                ? List.of()
                : meetings.findAll(ids).stream().map(this::papers).toList();
    }

    private CouncilRecall.Papers papers(Meeting meeting) {
        return new CouncilRecall.Papers(
                meeting.id(),
                meeting.fiscalYear(),
                meeting.number(),
                meeting.day(),
                attendance.of(meeting.id()).stream()
                        .filter(each -> each.invited() || each.came())
                        .map(CouncilRecalls::holder)
                        .collect(Collectors.toList()));
    }

    private static CouncilRecall.Holder holder(Attendance each) {
        return new CouncilRecall.Holder(each.personName(), each.organisation(), each.came());
    }
}
