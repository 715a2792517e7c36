package jp.kasane.oversight.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import jp.kasane.audit.Sighting;
import jp.kasane.oversight.Flag;
import jp.kasane.oversight.Flag.Rule;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;

/** Finds what is worth a look among sightings, which come by person and time. */
public final class UnusualAccess {

    /** Distinct cases that one person may see within {@link #WINDOW} unflagged. */
    public static final int MANY = 30;

    public static final Duration WINDOW = Duration.ofHours(1);

    /** 8:30. */
    public static final LocalTime OPENS = LocalTime.of(8, 30);

    /** 17:15. */
    public static final LocalTime CLOSES = LocalTime.of(17, 15);

    private final BusinessCalendar calendar;

    public UnusualAccess(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param livesThere whether that person lives in the district of that case */
    public List<Flag> find(List<Sighting> sightings, BiPredicate<Long, Long> livesThere) {
        List<Flag> flags = new ArrayList<>(manyCases(sightings));
        flags.addAll(daily(Rule.HOME_DISTRICT, sightings, s -> livesThere.test(s.personId(), s.caseId())));
        flags.addAll(daily(Rule.OFF_HOURS, sightings, this::isOffHours));
        return flags;
    }

    /** One flag for each run: after it, the window starts anew. */
    private static List<Flag> manyCases(List<Sighting> sightings) {
        List<Flag> flags = new ArrayList<>();
        Deque<Sighting> window = new ArrayDeque<>();
        Map<Long, Integer> cases = new HashMap<>();
        for (Sighting each : sightings) {
            while (!window.isEmpty() && isOver(window.peekFirst(), each)) {
                cases.computeIfPresent(window.removeFirst().caseId(), (id, n) -> n == 1 ? null : n - 1);
            }
            window.addLast(each);
            cases.merge(each.caseId(), 1, Integer::sum);
            if (cases.size() > MANY) {
                Sighting first = window.getFirst();
                flags.add(new Flag(Rule.MANY_CASES, each.personId(), first.at(), each.at(), cases.size(), first.seq()));
                window.clear();
                cases.clear();
            }
        }
        return flags;
    }

    private static boolean isOver(Sighting first, Sighting now) {
        return first.personId() != now.personId() || first.at().plus(WINDOW).isBefore(now.at());
    }

    /** One flag a person and day. */
    private static List<Flag> daily(Rule rule, List<Sighting> sightings, Predicate<Sighting> unusual) {
        Map<PersonDay, List<Sighting>> days = new LinkedHashMap<>();
        sightings.stream()
                .filter(unusual)
                .forEach(each -> days.computeIfAbsent(PersonDay.of(each), day -> new ArrayList<>())
                        .add(each));
        return days.values().stream().map(of -> flag(rule, of)).toList();
    }

    private static Flag flag(Rule rule, List<Sighting> of) {
        Sighting first = of.get(0);
        int cases = (int) of.stream().map(Sighting::caseId).distinct().count();
        return new Flag(
                rule, first.personId(), first.at(), of.get(of.size() - 1).at(), cases, first.seq());
    }

    private boolean isOffHours(Sighting sighting) {
        ZonedDateTime at = sighting.at().atZoneSameInstant(CurrentTime.ZONE);
        LocalTime time = at.toLocalTime();
        return time.isBefore(OPENS) || !time.isBefore(CLOSES) || !calendar.isOpen(at.toLocalDate());
    }

    private record PersonDay(long person, LocalDate day) {

        static PersonDay of(Sighting sighting) {
            return new PersonDay(
                    sighting.personId(),
                    sighting.at().atZoneSameInstant(CurrentTime.ZONE).toLocalDate());
        }
    }
}
