package jp.kasane.council;

import static java.util.stream.Collectors.groupingBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.EnteredSeat.Fault;
import jp.kasane.council.model.SeatLine;
import jp.kasane.council.model.SeatWords;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of a table of members against what is known, and tells each row's faults. */
@Component
class CheckSeats {

    private static final int TITLE = 200;

    private final SeatMapper mapper;
    private final SeatRights rights;
    private final People people;
    private final CurrentTime time;

    CheckSeats(SeatMapper mapper, SeatRights rights, People people, CurrentTime time) {
        this.mapper = mapper;
        this.rights = rights;
        this.people = people;
        this.time = time;
    }

    /** @param newPeople whether people who are not registered may be */
    List<EnteredSeat> check(String councilCode, List<SeatLine> lines, boolean newPeople, Actor actor) {
        Map<String, List<Person>> known =
                people.named(lines.stream().map(line -> spaceless(line.name())).toList()).stream()
                        .collect(groupingBy(person -> spaceless(person.name())));
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .map(line -> {
                    List<Person> same = known.getOrDefault(spaceless(line.name()), List.of());
                    boolean twice =
                            !seen.add(line.title() + "\t" + spaceless(line.name()) + "\t" + line.organisation());
                    return read(councilCode, line, same, newPeople, twice, actor);
                })
                .toList();
    }

    private EnteredSeat read(
            String councilCode, SeatLine line, List<Person> same, boolean newPeople, boolean twice, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        if (twice) {
            faults.add(Fault.of("name", "council.seat.row-twice"));
        }
        if (line.title().isBlank()
                || line.title().codePointCount(0, line.title().length()) > TITLE) {
            faults.add(Fault.of("title", "council.seat.row-title"));
        }
        SeatRole role = SeatWords.role(line.role()).orElse(null);
        if (role == null) {
            faults.add(Fault.of("role", "council.seat.row-role", line.role()));
        } else if (!rights.mayGive(actor, councilCode, role)) {
            faults.add(Fault.of("role", "council.seat.row-administrator"));
        }
        String secrecy = SeatWords.secrecy(line.secrecy()).orElse(null);
        if (secrecy == null) {
            faults.add(Fault.of("secrecy", "council.seat.row-secrecy", line.secrecy()));
        }
        Person person = person(line, same, newPeople, faults);
        LocalDate from = line.from().isEmpty() ? time.today() : date("from", line.from(), faults);
        LocalDate until = line.until().isEmpty() ? null : date("until", line.until(), faults);
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(Fault.of("until", "council.seat.row-until"));
        }
        EnteredSeat row = new EnteredSeat(line, role, secrecy, person, from, until, faults);
        return holdsAlready(councilCode, row) ? with(row, Fault.of("name", "council.seat.row-held")) : row;
    }

    private boolean holdsAlready(String councilCode, EnteredSeat row) {
        return row.faults().isEmpty()
                && row.person() != null
                && mapper.holdsDuring(newSeat(councilCode, row, row.person().id()));
    }

    static NewSeat newSeat(String councilCode, EnteredSeat row, long personId) {
        if (row.role() == null || row.secrecy() == null || row.from() == null) {
            throw new IllegalStateException("a faulty row cannot be entered");
        }
        return new NewSeat(
                councilCode, row.role(), row.line().title(), row.secrecy(), personId, row.from(), row.until());
    }

    /** Who is meant: the only one of that name, or the one of that name and organisation. */
    private static @Nullable Person person(SeatLine line, List<Person> same, boolean newPeople, List<Fault> faults) {
        if (line.name().isBlank()) {
            faults.add(Fault.of("name", "council.seat.row-name"));
            return null;
        }
        List<Person> fitting = same.stream()
                .filter(person -> line.organisation().isEmpty()
                        || person.organisation() == null
                        || person.organisation().equals(line.organisation()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.size() > 1) {
            faults.add(Fault.of("name", "council.seat.row-namesakes", fitting.size()));
        } else if (!newPeople) {
            faults.add(Fault.of("name", same.isEmpty() ? "council.seat.row-unknown" : "council.seat.row-elsewhere"));
        }
        return null;
    }

    private static @Nullable LocalDate date(String field, String text, List<Fault> faults) {
        try {
            return JapaneseDates.parse(text);
        } catch (DateTimeException e) {
            faults.add(Fault.of(field, "council.seat.row-date", text));
            return null;
        }
    }

    private static EnteredSeat with(EnteredSeat row, Fault fault) {
        return new EnteredSeat(
                row.line(), row.role(), row.secrecy(), row.person(), row.from(), row.until(), List.of(fault));
    }

    /** Names are compared without the spaces that some write between family and given name; never normalised. */
    static String spaceless(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }
}
