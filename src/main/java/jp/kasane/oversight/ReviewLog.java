package jp.kasane.oversight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.audit.ReadEntries;
import jp.kasane.audit.Sighting;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.identity.People;
import jp.kasane.oversight.model.UnusualAccess;
import jp.kasane.oversight.persistence.OversightMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 定期点検: shows the unusual accesses of a period and keeps that somebody looked at them. */
@Service
public class ReviewLog {

    /** Days that one review covers at most; so much is read at once. */
    public static final int MOST_DAYS = 31;

    private static final int SIGHTINGS_AT_ONCE = 20_000;
    private static final int MOST_NOTE = 500;
    private static final int REVIEWS = 50;

    private final ReadEntries entries;
    private final Cases cases;
    private final OversightMapper mapper;
    private final People people;
    private final UnusualAccess rules;
    private final AccessLog log;
    private final CurrentTime time;

    ReviewLog(
            ReadEntries entries,
            Cases cases,
            OversightMapper mapper,
            People people,
            BusinessCalendar calendar,
            AccessLog log,
            CurrentTime time) {
        this.entries = entries;
        this.cases = cases;
        this.mapper = mapper;
        this.people = people;
        this.rules = new UnusualAccess(calendar);
        this.log = log;
        this.time = time;
    }

    /** @throws ProblemException FORBIDDEN unless an auditor; INVALID when the period is none or too long */
    @Transactional
    public List<Flag> flags(LocalDate first, LocalDate last, Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        require(first, last);
        log.record(actor, Access.view(AccessTarget.list("LOG")).because("FLAGS"));
        return find(first, last);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Review> reviews(Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        return mapper.reviews(REVIEWS);
    }

    /** Keeps that the period was looked at. Errors as in {@link #flags}. */
    @Transactional
    public void review(LocalDate first, LocalDate last, Review.Finding finding, String note, Actor actor) {
        people.require(Policy.READ_ACCESS_LOG, actor);
        require(first, last);
        if (note.length() > MOST_NOTE) {
            throw ProblemException.invalid("note", "oversight.review.note", MOST_NOTE);
        }
        int flags = find(first, last).size();
        mapper.insert(new Review(time.now(), actor.personId(), first, last, flags, finding, note));
        log.record(actor, Access.administer(AccessTarget.list("LOG")).because("REVIEWED;flags=" + flags));
    }

    private static void require(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS - 1L))) {
            throw ProblemException.invalid("last", "oversight.period", MOST_DAYS);
        }
    }

    private List<Flag> find(LocalDate first, LocalDate last) {
        Map<Long, String> homes =
                mapper.homes().stream().collect(Collectors.toMap(HomeDistrict::personId, HomeDistrict::areaCode));
        List<Flag> flags = new ArrayList<>();
        entries.sightings(
                start(first), start(last.plusDays(1)), SIGHTINGS_AT_ONCE, of -> flags.addAll(ofPerson(of, homes)));
        flags.sort(Comparator.comparing(Flag::rule));
        return flags;
    }

    private List<Flag> ofPerson(List<Sighting> sightings, Map<Long, String> homes) {
        String home = homes.get(sightings.get(0).personId());
        Set<Long> atHome = home == null ? Set.of() : casesIn(home, sightings);
        return rules.find(sightings, (person, caseId) -> atHome.contains(caseId));
    }

    private Set<Long> casesIn(String district, List<Sighting> sightings) {
        return cases.ofIds(sightings.stream().map(Sighting::caseId).collect(Collectors.toSet())).stream()
                .filter(ref -> district.equals(ref.areaCode()))
                .map(CaseRef::id)
                .collect(Collectors.toSet());
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }
}
