package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.privacy.DisclosureBasis;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.MemberDisclosure;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.Masked;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsReaderTest {

    private static final Subject CASE = Subject.ofCase(1);
    private static final String TEXT = "透析に通う";
    private static final String WITHHELD = "（表示していません）";
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-05-01T10:00:00+09:00");
    private static final CaseSight ALL = sight(DisclosureLevel.REAL_NAME, "ALL");
    private static final CaseSight FEW = sight(DisclosureLevel.REAL_NAME, "IDENTITY", "FINANCE");
    private static final CaseSight FEWER = sight(DisclosureLevel.REAL_NAME, "IDENTITY");
    private static final CaseSight NAMELESS = sight(DisclosureLevel.ANONYMOUS, "ALL");

    private final Map<String, CaseSight> writers = new HashMap<>();
    private final List<CaseSight> seats = new ArrayList<>();

    @Test
    void whereSomeSeatOfTheOwnCouncilIsToldMoreItsWordsAreWithheldFromTheOthers() {
        seats.add(FEW);
        seats.add(ALL);

        assertThat(reader(FEW).writtenAt("D07", THEN).of(CASE, TEXT)).isEqualTo(WITHHELD);
    }

    @Test
    void whoMaySeeEverythingReadsWhatWasWritten() {
        assertThat(reader(ALL).of(CASE, TEXT)).isEqualTo(TEXT);
    }

    @Test
    void belowNamesATextIsMasked() {
        assertThat(reader(NAMELESS).of(CASE, TEXT)).isEqualTo("masked");
    }

    @Test
    void aTextOfUnknownOriginIsWithheldWhereItemsAreLeftOut() {
        assertThat(reader(FEW).of(CASE, TEXT)).isEqualTo(WITHHELD);
    }

    @Test
    void theOwnCouncilsWordsStay() {
        assertThat(reader(FEW).writtenAt("D07", THEN).of(CASE, TEXT)).isEqualTo(TEXT);
        assertThat(reader(FEW).ownWords().of(CASE, TEXT)).isEqualTo(TEXT);
    }

    @Test
    void wordsOfACouncilThatHadBeenToldNoMoreAreShown() {
        writers.put("B2", FEWER);

        assertThat(reader(FEW).writtenAt("B2", THEN).of(CASE, TEXT)).isEqualTo(TEXT);
    }

    @Test
    void wordsOfACouncilThatHadBeenToldMoreAreWithheld() {
        writers.put("B2", FEW);
        writers.put("CARE", ALL);
        writers.put("CORE", NAMELESS);

        assertThat(reader(FEWER).writtenAt("B2", THEN).of(CASE, TEXT)).isEqualTo(WITHHELD);
        assertThat(reader(FEW).writtenAt("CARE", THEN).of(CASE, TEXT)).isEqualTo(WITHHELD);
        assertThat(reader(FEW).writtenAt("CORE", THEN).of(CASE, TEXT)).isEqualTo(WITHHELD);
    }

    @Test
    void whyACaseIsUrgentIsToldOnlyWhereNothingIsLeftOut() {
        assertThat(reader(ALL).isEverythingTold(CASE)).isTrue();
        assertThat(reader(NAMELESS).isEverythingTold(CASE)).isTrue();
        assertThat(reader(FEW).isEverythingTold(CASE)).isFalse();
    }

    @Test
    void besideTheNameOfOneATextTellsOfTheOthersToo() {
        CaseSight partly = partly();

        assertThat(reader(partly).isEverythingTold(CASE)).isFalse();
        assertThat(reader(partly).of(CASE, TEXT)).isEqualTo(WITHHELD);
        assertThat(reader(partly).writtenAt("D07", THEN).of(CASE, TEXT)).isEqualTo("masked");
    }

    @Test
    void whoeverKnowsOfStatisticsOrNothingIsToldNothingOfADecision() {
        CaseSight statistics = sight(DisclosureLevel.STATISTICS);

        assertThat(reader(statistics).isEverythingTold(CASE)).isFalse();
        assertThat(reader(statistics).isOnlyCounted(CASE)).isTrue();
        assertThat(reader(Map.of(), FEW).isEverythingTold(CASE)).isFalse();
        assertThat(reader(Map.of(), FEW).isOnlyCounted(CASE)).isTrue();
        assertThat(reader(Map.of(), FEW).of(CASE, TEXT)).isEqualTo("masked");
        assertThat(reader(NAMELESS).isOnlyCounted(CASE)).isFalse();
    }

    private WordsReader reader(CaseSight sight) {
        return reader(Map.of(1L, sight), sight);
    }

    private WordsReader reader(Map<Long, CaseSight> seen, CaseSight sight) {
        return WordsReader.of(new WordsSource(
                subject -> Set.of(1L),
                ids -> seen,
                writers(sight),
                Set.of("D07"),
                List.of(),
                id -> new Household(List.of(), "", List.of()),
                (text, household) -> new Masked("masked", List.of(), List.of()),
                WITHHELD));
    }

    private Writers writers(CaseSight own) {
        return new Writers() {
            @Override
            public List<CaseSight> at(long caseId, String councilCode, @Nullable OffsetDateTime at) {
                return List.of(writers.get(councilCode));
            }

            @Override
            public List<CaseSight> now(long caseId, String councilCode) {
                return seats.isEmpty() ? List.of(own) : seats;
            }
        };
    }

    /** One of the household lets everything be told, the other nothing. */
    private static CaseSight partly() {
        MemberDisclosure named = new MemberDisclosure(DisclosureLevel.REAL_NAME, "FULL", 3L, Set.of("ALL"));
        MemberDisclosure nameless = new MemberDisclosure(DisclosureLevel.ANONYMOUS, "NO_CONSENT", null, Set.of());
        return CaseSight.of(
                new HouseholdDisclosure(DisclosureLevel.ANONYMOUS, basis(), Map.of(11L, named, 12L, nameless)));
    }

    private static CaseSight sight(DisclosureLevel level, String... items) {
        MemberDisclosure member = new MemberDisclosure(level, "FULL", 3L, Set.of(items));
        return CaseSight.of(new HouseholdDisclosure(level, basis(), Map.of(11L, member)));
    }

    private static DisclosureBasis basis() {
        return new DisclosureBasis(
                "D07", "CONSENT", LocalDate.of(2026, 4, 1), "NONE", LocalDate.of(2026, 6, 1), "FULL", "rule", 1);
    }
}
