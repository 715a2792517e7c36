package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.Attendance;
import jp.kasane.meeting.MeetingRecord;
import jp.kasane.meeting.SessionSheet;
import jp.kasane.meeting.model.SeatNames;
import jp.kasane.meeting.model.SeatNames.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may be named in a session: who sits on the council that day, who came, and who has been named already. */
@Component
class SessionPeople {

    private final Seats seats;
    private final People people;

    SessionPeople(Seats seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    SeatNames names(SessionSheet sheet) {
        Map<Long, @Nullable String> positions = new LinkedHashMap<>();
        for (Seat seat :
                seats.held(sheet.meeting().councilCode(), sheet.meeting().day())) {
            if (seat.personId() != null) {
                positions.putIfAbsent(seat.personId(), seat.title());
            }
        }
        for (Attendance each : sheet.record().attendance()) {
            if (each.personId() != null) {
                positions.putIfAbsent(each.personId(), each.organisation());
            }
        }
        for (MeetingRecord.Action each : sheet.record().actions()) {
            positions.putIfAbsent(each.action().assigneeId(), null);
        }
        List<Holder> holders = new ArrayList<>();
        positions.forEach((id, position) ->
                people.find(id).map(person -> holder(person, position)).ifPresent(holders::add));
        return new SeatNames(holders);
    }

    /** Empty for nobody and for Kasane itself. */
    String nameOf(@Nullable Long personId) {
        return personId == null ? "" : people.find(personId).map(Person::name).orElse("");
    }

    private static Holder holder(Person person, @Nullable String position) {
        return new Holder(
                person.id(), person.name(), person.kana(), position == null ? person.organisation() : position);
    }
}
