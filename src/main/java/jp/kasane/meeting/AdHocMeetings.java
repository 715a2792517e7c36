package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.shared.Actor;

/** Meetings outside the cadence, e.g. the urgent care conference. */
public interface AdHocMeetings {

    /**
     * Plans a meeting, puts the given backlog items on its agenda and convenes it, all at once.
     *
     * @return the meeting's id
     */
    long convene(String councilCode, OffsetDateTime startsAt, String place, List<Long> backlogItemIds, Actor actor);

    /** The council's next ordinary meeting day after {@code after}; the day itself excluded; empty when none is planned. */
    Optional<LocalDate> nextMeetingDay(String councilCode, LocalDate after);
}
