package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Free texts that speak of cases, as far as who reads them may see the cases. A text that stands behind several cases is
 * shown as given only to whoever may see each of them by name.
 */
@Service
public class CaseWords {

    private final AllCasesBehind behind;
    private final ViewerLevels levels;
    private final CaseReach reach;
    private final CouncilDisclosure disclosure;
    private final WritersSights writers;
    private final HouseholdRecords records;
    private final Masks masks;
    private final Councils councils;
    private final MessageSource messages;

    CaseWords(
            AllCasesBehind behind,
            ViewerLevels levels,
            CaseReach reach,
            CouncilDisclosure disclosure,
            WritersSights writers,
            HouseholdRecords records,
            Masks masks,
            Councils councils,
            MessageSource messages) {
        this.behind = behind;
        this.levels = levels;
        this.reach = reach;
        this.disclosure = disclosure;
        this.writers = writers;
        this.records = records;
        this.masks = masks;
        this.councils = councils;
        this.messages = messages;
    }

    /** As a person may read them. */
    public WordsReader forViewer(Actor actor) {
        if (actor.isSystem()) {
            return WordsReader.asGiven();
        }
        Set<String> own = levels.councils(actor);
        Set<String> areas = own.stream()
                .map(code -> councils.get(code).areaCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return reader(own, areas, ids -> levels.sights(ids, actor));
    }

    /** As they may stand in a council's own papers, whoever looks at them. */
    public WordsReader forCouncil(String councilCode) {
        String area = councils.get(councilCode).areaCode();
        return reader(
                        Set.of(councilCode),
                        area == null ? Set.of() : Set.of(area),
                        ids -> disclosure.sights(reach.of(ids, councilCode), councilCode))
                .writtenAt(councilCode, null);
    }

    /** As everybody may read them. */
    public WordsReader forAll() {
        return reader(Set.of(), Set.of(), ids -> Map.of());
    }

    private WordsReader reader(
            Set<String> ownCouncils, Set<String> ownAreas, Function<Collection<Long>, Map<Long, CaseSight>> sights) {
        return WordsReader.of(new WordsSource(
                behind::of,
                sights,
                writers,
                ownCouncils,
                names(ownAreas),
                records,
                masks,
                messages.getMessage("privacy.withheld.words", null, Locale.JAPANESE)));
    }

    private List<String> names(Set<String> areaCodes) {
        return councils.areas().stream()
                .filter(area -> areaCodes.contains(area.code()))
                .map(Area::name)
                .toList();
    }
}
