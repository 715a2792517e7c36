package jp.kasane.meeting;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes next and what waits at councils. Dates and numbers need no rights, the items themselves do. */
@Service
@Transactional(readOnly = true)
public class CouncilBoard {

    /** More are not counted: whoever sees it knows enough. */
    public static final int MOST = 100;

    private final MeetingMapper meetings;
    private final BacklogMapper backlog;
    private final ClosedItems closed;
    private final CarriedItems carried;
    private final Seats seats;
    private final CurrentTime time;

    CouncilBoard(
            MeetingMapper meetings,
            BacklogMapper backlog,
            ClosedItems closed,
            CarriedItems carried,
            Seats seats,
            CurrentTime time) {
        this.carried = carried;
        this.meetings = meetings;
        this.backlog = backlog;
        this.closed = closed;
        this.seats = seats;
        this.time = time;
    }

    /**
     * The next meetings, today's included, by council code; councils without are left out.
     *
     * @param each how many at most of each council
     */
    public Map<String, List<Meeting>> upcoming(Collection<String> councilCodes, int each) {
        if (councilCodes.isEmpty()) {
            return Map.of();
        }
        OffsetDateTime morning = time.today().atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
        return meetings.upcoming(councilCodes, morning, each).stream()
                .collect(Collectors.groupingBy(Meeting::councilCode));
    }

    /**
     * What waits for the council's agenda, oldest first, for those who may look into the council; for
     * a CSW without a seat there, as far as the own cases are concerned.
     *
     * @param after id of the last one seen; null to begin
     * @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN
     */
    @Transactional
    public List<BacklogItem> backlogOf(String councilCode, @Nullable Long after, int rows, Actor actor) {
        seats.require(Policy.VIEW_REFERRALS, actor, councilCode);
        if (!carried.knowsAll(Policy.VIEW_REFERRALS, councilCode, actor)) {
            return carried.fill(after, rows, (last, count) -> backlog.open(councilCode, last, count), actor);
        }
        return closed.backlog(councilCode, backlog.open(councilCode, after, rows), actor);
    }

    /** What waits, by council code; councils where nothing does are left out. */
    public Map<String, BacklogCount> waiting(Collection<String> councilCodes) {
        if (councilCodes.isEmpty()) {
            return Map.of();
        }
        return backlog.counts(councilCodes, MOST).stream()
                .collect(Collectors.toMap(BacklogCount::councilCode, Function.identity()));
    }
}
