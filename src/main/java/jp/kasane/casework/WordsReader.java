package jp.kasane.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/** Renders texts for one reader; asks about each case once. Not to be kept longer than a request. */
public final class WordsReader {

    private static final WordsReader AS_GIVEN = new WordsReader(
            subject -> Set.of(),
            Set::copyOf,
            id -> {
                throw new IllegalStateException("nothing is masked");
            },
            (text, household) -> {
                throw new IllegalStateException("nothing is masked");
            },
            List.of());

    private final Function<Subject, Set<Long>> cases;
    private final Function<Collection<Long>, Set<Long>> named;
    private final HouseholdRecords records;
    private final Masks masks;
    private final List<String> ownAreas;
    private final Map<Subject, Set<Long>> behind = new HashMap<>();
    private final Map<Long, Boolean> mayBeNamed = new HashMap<>();
    private final Map<Long, Household> households = new HashMap<>();

    WordsReader(
            Function<Subject, Set<Long>> cases,
            Function<Collection<Long>, Set<Long>> named,
            HouseholdRecords records,
            Masks masks,
            List<String> ownAreas) {
        this.cases = cases;
        this.named = named;
        this.records = records;
        this.masks = masks;
        this.ownAreas = ownAreas;
    }

    static WordsReader asGiven() {
        return AS_GIVEN;
    }

    /** The text as this reader may see it. */
    public String of(Subject about, String text) {
        return of(about, text, List.of());
    }

    /** @param spared names of people who are no secret here, such as those who attended */
    public String of(Subject about, String text, List<String> spared) {
        if (this == AS_GIVEN || text.isBlank()) {
            return text;
        }
        String shown = text;
        for (long id : behind.computeIfAbsent(about, cases).stream().sorted().toList()) {
            if (!mayBeNamed.computeIfAbsent(
                    id, each -> named.apply(Set.of(each)).contains(each))) {
                shown = masks.mask(shown, household(id).sparing(spared)).text();
            }
        }
        return shown;
    }

    /** Null for null. */
    public @Nullable String orNull(Subject about, @Nullable String text) {
        return text == null ? null : of(about, text);
    }

    private Household household(long caseId) {
        return households.computeIfAbsent(caseId, id -> records.of(id).naming(ownAreas));
    }
}
