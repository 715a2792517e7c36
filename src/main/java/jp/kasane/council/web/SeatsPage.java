package jp.kasane.council.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.CouncilSeats;
import jp.kasane.council.Councils;
import jp.kasane.council.Officer;
import jp.kasane.council.SeatOverview;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Seats of all councils: who chairs, who is secretariat, what is missing. */
@PageController
class SeatsPage {

    static final String PATH = "/admin/seats";

    private final SeatOverview overview;
    private final Councils councils;
    private final People people;
    private final Caller caller;

    SeatsPage(SeatOverview overview, Councils councils, People people, Caller caller) {
        this.overview = overview;
        this.councils = councils;
        this.people = people;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String show(Model model) {
        Actor actor = caller.actor();
        List<Officer> officers = overview.officers(actor);
        Map<Long, Person> known = people
                .findAll(officers.stream().map(Officer::personId).distinct().toList())
                .stream()
                .collect(toMap(Person::id, person -> person));
        List<Row> rows = overview.councils(actor).stream()
                .map(seats -> row(seats, officers, known))
                .toList();
        model.addAttribute(
                "incomplete",
                rows.stream().filter(row -> row.seats().isIncomplete()).toList());
        model.addAttribute("rows", rows);
        return "council/admin-seats";
    }

    private Row row(CouncilSeats seats, List<Officer> officers, Map<Long, Person> known) {
        String code = seats.councilCode();
        return new Row(
                code,
                councils.get(code).name(),
                seats,
                holders(officers, known, code, SeatRole.CHAIR),
                holders(officers, known, code, SeatRole.SECRETARIAT));
    }

    private static List<Person> holders(List<Officer> officers, Map<Long, Person> known, String code, SeatRole role) {
        return officers.stream()
                .filter(officer -> officer.councilCode().equals(code) && officer.role() == role)
                .map(Officer::personId)
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /** A council with those who chair it and work for it. */
    record Row(String code, String name, CouncilSeats seats, List<Person> chairs, List<Person> secretariats) {}
}
