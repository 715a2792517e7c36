package jp.kasane.council;

import java.time.LocalDate;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats of the demonstration accounts, given once: {@code jimu} is the secretariat and {@code gicho} the chair of every
 * council, {@code iin} a member of one district's council only.
 */
@Service
class DemoSeats {

    private static final String MEMBERS_AREA = "D07";

    private final Councils councils;
    private final Seats seats;
    private final SeatMapper mapper;
    private final People people;
    private final CurrentTime time;

    DemoSeats(Councils councils, Seats seats, SeatMapper mapper, People people, CurrentTime time) {
        this.councils = councils;
        this.seats = seats;
        this.mapper = mapper;
        this.people = people;
        this.time = time;
    }

    @Transactional
    public void give() {
        people.findByLogin("jimu").filter(this::isNew).ifPresent(this::secretariatEverywhere);
        people.findByLogin("gicho").filter(this::isNew).ifPresent(this::chairEverywhere);
        people.findByLogin("iin").filter(this::isNew).ifPresent(this::memberOfOneDistrict);
    }

    /** Who was given seats once may have lost them on purpose. */
    private boolean isNew(Person person) {
        return !mapper.hasTerms(person.id());
    }

    private void secretariatEverywhere(Person person) {
        councils.all().forEach(council -> give(person, council, SeatRole.SECRETARIAT));
    }

    private void chairEverywhere(Person person) {
        councils.all().forEach(council -> give(person, council, SeatRole.CHAIR));
        councils.urgentCouncil().ifPresent(care -> give(person, care, SeatRole.CONVENER));
    }

    private void memberOfOneDistrict(Person person) {
        String area = councils.isCaseArea(MEMBERS_AREA)
                ? MEMBERS_AREA
                : councils.caseAreas().get(0);
        String lowest = councils.layers().get(0).code();
        give(person, councils.responsible(lowest, area), SeatRole.MEMBER);
    }

    private void give(Person person, Council council, SeatRole role) {
        LocalDate from = FiscalYear.of(time.today()).start();
        mapper.roster(council.code(), time.today()).stream()
                .filter(seat -> seat.role() == role && seat.personId() == null)
                .findFirst()
                .ifPresent(seat -> seats.assign(
                        new NewSeat(council.code(), role, seat.title(), seat.secrecy(), person.id(), from, null),
                        Actor.SYSTEM));
    }
}
