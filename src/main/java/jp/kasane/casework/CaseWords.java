package jp.kasane.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Service;

/**
 * Free texts that speak of cases, as far as who reads them may see the cases. A text that stands behind several cases is
 * shown as given only to whoever may see each of them by name.
 */
@Service
public class CaseWords {

    private final Map<SubjectType, CasesBehind> behind;
    private final ViewerLevels levels;
    private final CaseDisclosure disclosure;
    private final HouseholdRecords records;
    private final Masks masks;
    private final Councils councils;
    private final Seats seats;
    private final CurrentTime time;

    CaseWords(
            List<CasesBehind> behind,
            ViewerLevels levels,
            CaseDisclosure disclosure,
            HouseholdRecords records,
            Masks masks,
            Councils councils,
            Seats seats,
            CurrentTime time) {
        this.behind = behind.stream().collect(Collectors.toMap(CasesBehind::type, Function.identity()));
        this.levels = levels;
        this.disclosure = disclosure;
        this.records = records;
        this.masks = masks;
        this.councils = councils;
        this.seats = seats;
        this.time = time;
    }

    /** As a person may read them. */
    public WordsReader forViewer(Actor actor) {
        if (actor.isSystem() || levels.seesAll(actor)) {
            return WordsReader.asGiven();
        }
        Set<String> own = seats.heldBy(actor.personId(), time.today()).stream()
                .map(seat -> councils.get(seat.councilCode()).areaCode())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return reader(names(own), ids -> named(levels.of(ids, actor)));
    }

    /** As they may stand in a council's own papers, whoever looks at them. */
    public WordsReader forCouncil(String councilCode) {
        String area = councils.get(councilCode).areaCode();
        return reader(
                names(area == null ? Set.of() : Set.of(area)),
                ids -> named(disclosure.levels(Set.copyOf(ids), councilCode)));
    }

    /** As everybody may read them. */
    public WordsReader forAll() {
        return reader(List.of(), ids -> Set.of());
    }

    private WordsReader reader(List<String> ownAreas, Function<Collection<Long>, Set<Long>> named) {
        return new WordsReader(this::cases, named, records, masks, ownAreas);
    }

    private static Set<Long> named(Map<Long, DisclosureLevel> levels) {
        return levels.entrySet().stream()
                .filter(each -> each.getValue() == DisclosureLevel.REAL_NAME)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<String> names(Set<String> areaCodes) {
        return councils.areas().stream()
                .filter(area -> areaCodes.contains(area.code()))
                .map(Area::name)
                .toList();
    }

    private Set<Long> cases(Subject subject) {
        Set<Long> cases = new HashSet<>();
        collect(subject, cases, new HashSet<>());
        return cases;
    }

    private void collect(Subject subject, Set<Long> cases, Set<Subject> seen) {
        if (subject.type() == SubjectType.CASE) {
            cases.add(subject.id());
        } else if (seen.add(subject) && behind.containsKey(subject.type())) {
            behind.get(subject.type()).behind(subject.id()).forEach(each -> collect(each, cases, seen));
        }
    }
}
