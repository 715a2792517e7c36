package jp.kasane.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.Roster;
import jp.kasane.council.SeatRole;
import jp.kasane.council.SeatTerm;
import jp.kasane.council.Seats;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Who sits at a council, until when, and which seats are vacant. */
@PageController
class MembersPage {

    private static final int ENDING_DAYS = 60;

    private final Councils councils;
    private final Roster roster;
    private final Seats seats;
    private final People people;
    private final CurrentTime time;
    private final Caller caller;

    MembersPage(Councils councils, Roster roster, Seats seats, People people, CurrentTime time, Caller caller) {
        this.councils = councils;
        this.roster = roster;
        this.seats = seats;
        this.people = people;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/members")
    @Guarded(Policy.LIST_MEMBERS)
    String list(@PathVariable String code, @ModelAttribute("viewer") Viewer viewer, Model model) {
        List<Row> rows = rows(roster.of(code, caller.actor()));
        model.addAttribute("council", councils.get(code));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "vacant", rows.stream().filter(row -> row.term().isVacant()).count());
        model.addAttribute("ending", rows.stream().filter(Row::ending).count());
        model.addAttribute("administrator", viewer.is(GlobalRole.ADMIN.name()));
        model.addAttribute("manages", seats.permits(Policy.FILL_SEATS, caller.actor(), code));
        return "council/members";
    }

    private List<Row> rows(List<SeatTerm> terms) {
        Map<Long, Person> holders =
                people
                        .findAll(terms.stream()
                                .map(SeatTerm::personId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        LocalDate today = time.today();
        return terms.stream()
                .map(term -> new Row(
                        term,
                        term.personId() == null ? null : holders.get(term.personId()),
                        term.beginsAfter(today),
                        term.endsBy(today.plusDays(ENDING_DAYS))))
                .toList();
    }

    /**
     * @param coming the term has not begun
     * @param ending the term ends within two months
     */
    record Row(SeatTerm term, @Nullable Person person, boolean coming, boolean ending) {

        /** Seats which the council's own secretariat gives and takes. */
        public boolean ordinary() {
            return term.role() == SeatRole.MEMBER || term.role() == SeatRole.ADVISER;
        }

        /** The holder's own organisation, or else the one that the seat is for. */
        public @Nullable String organisation() {
            return person != null && person.organisation() != null ? person.organisation() : term.organisation();
        }
    }
}
