package jp.kasane.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** The registration of somebody who works in Kasane, and the seats that the person holds. Nothing of a case. */
@Component
class StaffPersonalRecords implements PersonalRecords {

    private final People people;
    private final Seats seats;
    private final CurrentTime time;

    StaffPersonalRecords(People people, Seats seats, CurrentTime time) {
        this.people = people;
        this.seats = seats;
        this.time = time;
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        // who works on a case is not one of its people
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return List.of();
    }

    @Override
    public List<HeldRecord> heldOnStaff(long personId) {
        List<HeldRecord> held = new ArrayList<>();
        people.find(personId)
                .ifPresent(person -> held.add(HeldRecord.of("STAFF", person.id())
                        .own("name", person.name())
                        .own("kana", person.kana())
                        .own("organisation", person.organisation())
                        .own("email", person.email())
                        .own("login", person.login())
                        .own("roles", people.rolesOf(personId))));
        seats.heldBy(personId, time.today())
                .forEach(seat -> held.add(HeldRecord.of("SEAT", seat.id())
                        .on(seat.from())
                        .own("council", seat.councilCode())
                        .own("role", seat.role())
                        .own("seat", seat.title())
                        .own("until", seat.until())));
        return held;
    }
}
