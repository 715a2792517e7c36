package jp.kasane.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.identity.AccountFacts;
import jp.kasane.identity.People;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import org.springframework.stereotype.Component;

/** The registration and account of somebody who works in Kasane, and every seat of the person. Nothing of a case. */
@Component
class StaffPersonalRecords implements PersonalRecords {

    private final People people;
    private final Seats seats;
    private final AccountFacts accounts;

    StaffPersonalRecords(People people, Seats seats, AccountFacts accounts) {
        this.people = people;
        this.seats = seats;
        this.accounts = accounts;
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
        accounts.account(personId).forEach(row -> held.add(HeldRecord.ofRow("ACCOUNT", row)));
        accounts.changes(personId).forEach(row -> held.add(HeldRecord.ofRow("ACCOUNT_CHANGE", row)));
        accounts.tokens(personId).forEach(row -> held.add(HeldRecord.ofRow("TOKEN", row)));
        accounts.subjects(personId).forEach(row -> held.add(HeldRecord.ofRow("EXTERNAL_SIGN_IN", row)));
        held.addAll(seats(personId));
        return held;
    }

    /** A seat that was held twice is one record with two terms. */
    private Collection<HeldRecord> seats(long personId) {
        Map<Long, HeldRecord> byId = new LinkedHashMap<>();
        for (Seat seat : seats.everHeldBy(personId)) {
            HeldRecord record = byId.getOrDefault(seat.id(), seat(seat));
            byId.put(seat.id(), record.own("from", seat.from()).own("until", seat.until()));
        }
        return byId.values();
    }

    private static HeldRecord seat(Seat seat) {
        return HeldRecord.of("SEAT", seat.id())
                .on(seat.from())
                .own("council", seat.councilCode())
                .own("role", seat.role())
                .own("seat", seat.title())
                .own("secrecy", seat.secrecy());
    }
}
