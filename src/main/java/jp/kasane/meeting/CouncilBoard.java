package jp.kasane.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes next and what waits at councils. Dates and numbers only, so without rights. */
@Service
@Transactional(readOnly = true)
public class CouncilBoard {

    /** More are not counted: whoever sees it knows enough. */
    public static final int MOST = 100;

    private final MeetingMapper meetings;
    private final BacklogMapper backlog;
    private final CurrentTime time;

    CouncilBoard(MeetingMapper meetings, BacklogMapper backlog, CurrentTime time) {
        this.meetings = meetings;
        this.backlog = backlog;
        this.time = time;
    }

    /** The next meeting of each, today's included, by council code; councils without are left out. */
    public Map<String, Meeting> next(Collection<String> councilCodes) {
        if (councilCodes.isEmpty()) {
            return Map.of();
        }
        return meetings
                .nextOfEach(
                        councilCodes,
                        time.today().atStartOfDay(CurrentTime.ZONE).toOffsetDateTime())
                .stream()
                .collect(Collectors.toMap(Meeting::councilCode, Function.identity()));
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
