package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.council.Cadence;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that a council with a cadence has a meeting ahead, also over the end of the fiscal year. */
@Service
public class PlanNextMeeting {

    private final Councils councils;
    private final MeetingMapper meetings;
    private final MeetingBook book;
    private final Venues venues;
    private final CurrentTime time;

    PlanNextMeeting(Councils councils, MeetingMapper meetings, MeetingBook book, Venues venues, CurrentTime time) {
        this.councils = councils;
        this.meetings = meetings;
        this.book = book;
        this.venues = venues;
        this.time = time;
    }

    @Transactional
    public void after(long meetingId) {
        Council council = councils.get(meetings.find(meetingId).orElseThrow().councilCode());
        if (meetings.nextOrdinary(council.code(), time.now()).isEmpty()) {
            Cadence cadence = venues.untelling(councils.cadence(council.code()), council.code());
            nextDates(council).stream()
                    .filter(date ->
                            !book.enterCadence(council, cadence, List.of(date)).isEmpty())
                    .findFirst();
        }
    }

    private List<LocalDate> nextDates(Council council) {
        LocalDate today = time.today();
        FiscalYear year = FiscalYear.of(today);
        return Stream.of(year, new FiscalYear(year.year() + 1))
                .flatMap(each -> councils.plannedDates(council.code(), each).stream())
                .filter(date -> date.isAfter(today))
                .toList();
    }
}
