package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kasane.access.Policy;
import jp.kasane.council.EnteredSeat.Fault;
import jp.kasane.council.model.SeatLine;
import jp.kasane.council.model.SeatLines;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class EnterSeatsTest {

    private static final String COUNCIL = "D15";

    @Autowired
    EnterSeats enter;

    @Autowired
    Roster roster;

    @Autowired
    Seats seats;

    @Autowired
    People people;

    @Autowired
    CurrentTime time;

    @Test
    void aTableBecomesSeatsOfKnownAndNewPeople() {
        String known = name();
        long id = register(known, "地区民生委員児童委員協議会", Set.of());
        String unknown = name();
        List<SeatLine> lines = SeatLines.parse("席\t氏名\tふりがな\t所属\t守秘\t開始\t終了\n"
                + "民生委員児童委員\t" + known.replace("　", " ") + "\t\t\t法定\tR8.12.1\tR11.11.30\n"
                + "協力者\t" + unknown + "\tかくう はなこ\t第1自治会\t誓約\t\t\n");

        List<EnteredSeat> rows = enter.check(COUNCIL, lines, true, admin());
        assertThat(rows).allMatch(row -> row.faults().isEmpty());
        assertThat(rows).extracting(EnteredSeat::isNewPerson).containsExactly(false, true);
        assertThat(enter.enter(COUNCIL, lines, true, admin())).isEqualTo(2);

        List<SeatTerm> terms = roster.of(COUNCIL, admin());
        assertThat(terms)
                .anySatisfy(term -> assertThat(term.personId()).isEqualTo(id))
                .filteredOn(term -> term.title().equals("協力者"))
                .singleElement()
                .satisfies(term -> assertThat(term.secrecy()).isEqualTo("PLEDGED"));
        assertThat(people.named(List.of(unknown.replace("　", ""))))
                .singleElement()
                .extracting(Person::name, Person::kana, Person::organisation, Person::login)
                .containsExactly(unknown, "かくう はなこ", "第1自治会", null);
    }

    @Test
    void everyRowTellsItsFaultsAndNothingIsEntered() {
        String twins = name();
        register(twins, "甲", Set.of());
        register(twins, "乙", Set.of());
        Actor secretariat = secretariat();
        List<SeatLine> lines = SeatLines.parse("席\t役割\t氏名\t所属\t守秘\t開始\t終了\n"
                + "委員\t\t" + twins + "\t\t\t\t\n"
                + "委員\t書記\t" + name() + "\t\tたぶん\tきのう\t\n"
                + "議長\t議長\t\t\t\tR8.4.1\tR8.3.1\n"
                + "\t\t" + twins + "\t丙\t\t\t\n");
        List<EnteredSeat> rows = enter.check(COUNCIL, lines, false, secretariat);

        assertThat(keys(rows.get(0))).containsExactly("council.seat.row-namesakes");
        assertThat(keys(rows.get(1)))
                .containsExactly(
                        "council.seat.row-role",
                        "council.seat.row-secrecy",
                        "council.seat.row-unknown",
                        "council.seat.row-date");
        assertThat(keys(rows.get(2)))
                .containsExactly("council.seat.row-administrator", "council.seat.row-name", "council.seat.row-until");
        assertThat(keys(rows.get(3))).containsExactly("council.seat.row-title", "council.seat.row-elsewhere");
        int before = roster.of(COUNCIL, secretariat).size();
        refused("council.seat.rows-faulty", () -> enter.enter(COUNCIL, lines, false, secretariat));
        assertThat(roster.of(COUNCIL, secretariat)).hasSize(before);
    }

    @Test
    void theOrganisationTellsNamesakesApartAndNobodyGetsASeatTwice() {
        String twins = name();
        register(twins, "甲", Set.of());
        long second = register(twins, "乙", Set.of());
        List<SeatLine> lines = SeatLines.parse("協力者,," + twins + ",,乙,,,");
        assertThat(enter.check(COUNCIL, lines, false, admin()).get(0).person().id())
                .isEqualTo(second);
        enter.enter(COUNCIL, lines, false, admin());
        assertThat(keys(enter.check(COUNCIL, lines, false, admin()).get(0))).containsExactly("council.seat.row-held");
        List<SeatLine> twice = SeatLines.parse("別の席,," + twins + ",,乙,,,\n別の席,," + twins + ",,乙,,,");
        assertThat(keys(enter.check(COUNCIL, twice, false, admin()).get(1))).containsExactly("council.seat.row-twice");
    }

    @Test
    void othersMayNeitherEnterNorLook() {
        Actor stranger = new Actor(register(name(), null, Set.of()));
        List<SeatLine> lines = SeatLines.parse("協力者,,誰か,,,,,");
        refused("council.secretariat-required", () -> enter.check(COUNCIL, lines, true, stranger));
        refused("council.seat-required", () -> roster.of(COUNCIL, stranger));
        refused("council.seat.rows-none", () -> enter.check(COUNCIL, List.of(), true, admin()));
        Actor auditor = new Actor(register(name(), null, Set.of(GlobalRole.AUDITOR)));
        refused("council.seat-required", () -> roster.of(COUNCIL, auditor));
        assertThat(roster.of(COUNCIL, admin())).extracting(SeatTerm::role).startsWith(SeatRole.CHAIR);
        assertThat(seats.permits(Policy.FILL_SEATS, auditor, COUNCIL)).isFalse();
        assertThat(seats.permits(Policy.FILL_SEATS, secretariat(), COUNCIL)).isTrue();
    }

    @Test
    void aTermTellsWhetherItComesOrEnds() {
        LocalDate today = time.today();
        SeatTerm term = new SeatTerm(1, SeatRole.MEMBER, "委員", "NONE", null, 2L, today, today.plusDays(30));
        assertThat(term.endsBy(today.plusDays(60))).isTrue();
        assertThat(term.endsBy(today.plusDays(29))).isFalse();
        assertThat(term.beginsAfter(today)).isFalse();
        assertThat(term.beginsAfter(today.minusDays(1))).isTrue();
        assertThat(term.isVacant()).isFalse();
    }

    private static List<String> keys(EnteredSeat row) {
        return row.faults().stream().map(Fault::messageKey).toList();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ProblemException.class).hasMessage(key);
    }

    private Actor admin() {
        return new Actor(people.findByLogin("admin").orElseThrow().id());
    }

    private Actor secretariat() {
        long id = register(name(), null, Set.of());
        seats.assign(new NewSeat(COUNCIL, SeatRole.SECRETARIAT, "庶務", "PLEDGED", id, time.today(), null), Actor.SYSTEM);
        return new Actor(id);
    }

    private long register(String name, @Nullable String organisation, Set<GlobalRole> roles) {
        return people.register(new NewPerson(name, null, organisation, null, null, null, roles));
    }

    private static String name() {
        return "架空　" + UUID.randomUUID();
    }
}
