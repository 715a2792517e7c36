package jp.kasane.casework.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.model.SearchEntry;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class CaseworkMappersTest {

    @Autowired
    CaseMapper cases;

    @Autowired
    MemberMapper members;

    @Autowired
    SearchMapper search;

    @Test
    void aCaseComesBackAsItWasStored() {
        long id = insert("1999-00001", "題名", Set.of("ELDERLY", "POVERTY"));

        CaseRef ref = cases.find(id).orElseThrow();

        assertThat(ref.fields()).containsExactly("ELDERLY", "POVERTY");
        assertThat(ref.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(cases.findByNumber("1999-00001")).contains(ref);
        assertThat(cases.texts(id).orElseThrow().title()).isEqualTo("題名");
    }

    @Test
    void namesSurviveCharacterByCharacter() {
        long id = insert("1999-00002", "x", Set.of("OTHER"));
        String name = "𠮷田 葛\uDB40\uDD00城 神 ㈱ｶﾅ";

        members.insert(id, 0, new HouseholdMember(name, null, "本人", null, null, 80, null, null, null));

        assertThat(members.of(id)).extracting(MemberRow::name).containsExactly(name);
    }

    @Test
    void aTextOfTwentyThousandCharactersSurvives() {
        String text = "𠮷".repeat(20_000);
        Intake intake = intake("長文", Set.of("OTHER"), text);
        long id = cases.insert(new NewCase("1999-00003", intake, 0, null));

        assertThat(cases.texts(id).orElseThrow().freeText()).isEqualTo(text);
    }

    @Test
    void aClosedCaseMovesNoMore() {
        long id = insert("1999-00004", "x", Set.of("OTHER"));

        assertThat(cases.close(id, LocalDate.of(2026, 6, 1), "GOALS_MET")).isOne();

        assertThat(cases.moveBefore(id, "AREA", "D07")).isZero();
        assertThat(cases.changeState(id, CaseState.MONITORING)).isZero();
        assertThat(cases.close(id, LocalDate.of(2026, 6, 2), "GOALS_MET")).isZero();
    }

    @Test
    void aSearchCombinesWordsNamesAndCouncils() {
        long id = insert("1999-00005", "雪かきの困りごと", Set.of("ELDERLY"));
        HouseholdMember member = new HouseholdMember("𠮷田 花子", null, "本人", null, null, 80, null, null, null);
        search.put(id, SearchEntry.of(List.of("雪かきの困りごと"), List.of(member), List.of(), null));
        cases.reached(id, "D07", LocalDate.of(2026, 6, 1));

        assertThat(find("雪カキ", "吉田", Set.of("D07"))).contains(id);
        assertThat(find("雪かき", "山田", Set.of("D07"))).doesNotContain(id);
        assertThat(find("雪かき", "吉田", Set.of("D08"))).doesNotContain(id);
        assertThat(find("き", null, null)).contains(id);
    }

    @Test
    void codedCasesAreAlikeWhenTheyShareAFieldAndAProblem() {
        long self = coded("1999-00006", Set.of("ELDERLY", "CHILD"), Set.of("15", "09"));
        long alike = coded("1999-00007", Set.of("CHILD"), Set.of("09"));
        long otherProblem = coded("1999-00008", Set.of("CHILD"), Set.of("26"));
        long otherField = coded("1999-00009", Set.of("OTHER"), Set.of("09"));

        assertThat(similar(self)).contains(alike).doesNotContain(self, otherProblem, otherField);
    }

    @Test
    void casesWithoutCodesAreAlikeWhenTheirFieldsAreTheSame() {
        long self = insert("1999-00010", "x", Set.of("ELDERLY", "CHILD"));
        long alike = coded("1999-00011", Set.of("CHILD", "ELDERLY"), Set.of("09"));
        long more = insert("1999-00012", "x", Set.of("ELDERLY", "CHILD", "OTHER"));

        assertThat(similar(self)).contains(alike).doesNotContain(more);
    }

    @Test
    void casesOfMoreThanAYearAgoAreNotCounted() {
        long self = insert("1999-00013", "x", Set.of("ELDERLY", "DISABILITY"));
        long alike = insert("1999-00014", "x", Set.of("ELDERLY", "DISABILITY"));

        LocalDate received = LocalDate.of(2026, 5, 1);
        assertThat(cases.similar(self, received, received.plusYears(1)))
                .extracting(SimilarCase::id)
                .doesNotContain(alike);
    }

    private long coded(String number, Set<String> fields, Set<String> problems) {
        long id = insert(number, "x", fields);
        assertThat(cases.assess(id, fields, problems, Set.of(), Urgency.NORMAL, 0))
                .isOne();
        return id;
    }

    private List<Long> similar(long id) {
        return cases.similar(id, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 12, 1)).stream()
                .map(SimilarCase::id)
                .toList();
    }

    private List<Long> find(String words, String name, Set<String> councils) {
        CaseQuery query = new CaseQuery(
                null,
                CaseQuery.Word.of(words),
                CaseQuery.Word.of(name),
                "D07",
                "ELDERLY",
                CaseState.RECEIVED,
                councils == null ? null : new CaseQuery.Whose(councils, null),
                Long.MAX_VALUE,
                50);
        return search.find(query).stream().map(CaseRef::id).toList();
    }

    private long insert(String number, String title, Set<String> fields) {
        return cases.insert(new NewCase(number, intake(title, fields, ""), 0, null));
    }

    private static Intake intake(String title, Set<String> fields, String freeText) {
        return new Intake(
                LocalDate.of(2026, 5, 1),
                "D07",
                title,
                "PHONE",
                Set.of("01"),
                null,
                fields,
                freeText,
                Urgency.NORMAL,
                Set.of(),
                List.of());
    }
}
