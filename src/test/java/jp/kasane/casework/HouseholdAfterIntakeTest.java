package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kasane.casework.CaseView.MemberView;
import jp.kasane.casework.persistence.CaseErasureMapper;
import jp.kasane.casework.persistence.FormerParticulars;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.identity.People;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.HeldRecord.Concern;
import jp.kasane.privacy.NewConsent;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.KnownPerson;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.Paging;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gave no name at intake, or a wrong one: the household is completed and put right afterwards. */
@KasaneTest
@Transactional
class HouseholdAfterIntakeTest {

    @Autowired
    Cases cases;

    @Autowired
    EnterMember enter;

    @Autowired
    CorrectMember correct;

    @Autowired
    RecordDeath deaths;

    @Autowired
    ViewCase view;

    @Autowired
    SearchCases search;

    @Autowired
    ShowTimeline timeline;

    @Autowired
    People people;

    @Autowired
    CurrentTime time;

    @Autowired
    JdbcTemplate database;

    @Autowired
    FormerParticularsMapper formerParticulars;

    @Autowired
    CaseErasureMapper erasure;

    @Autowired
    HeldPeople held;

    @Autowired
    HouseholdWords words;

    @Autowired
    HouseholdRecords households;

    @Autowired
    CaseConsents consents;

    private CaseRef ref;
    private String number;

    @BeforeEach
    void nobodyGaveAName() {
        ref = received();
        number = ref.number();
    }

    @Test
    void whoIsEnteredComesAfterThoseKnownBefore() {
        enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        enter.enter(number, member("鷲見 蒼", "長男"), Actor.SYSTEM);

        assertThat(members())
                .extracting(MemberView::name, MemberView::relation)
                .containsExactly(tuple("鷲見 葉月", "本人"), tuple("鷲見 蒼", "長男"));
    }

    @Test
    void whatIsKnownIsReplacedAndConsentsAndDeathStay() {
        LocalDate died = time.today().minusDays(3);
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        deaths.record(number, id, died, Actor.SYSTEM);
        HouseholdMember known = new HouseholdMember(
                "鷲見 葉津希",
                "すみ はづき",
                "世帯主",
                "OTHER",
                LocalDate.of(1944, 6, 2),
                null,
                "935-0025",
                "氷見市架空町1-2",
                "0766-00-0001",
                "090-0000-0001",
                "hazuki@example.jp",
                "本人の言葉");

        correct.correct(number, id, known, null, Actor.SYSTEM);

        assertThat(members())
                .containsExactly(new MemberView(
                        id,
                        "鷲見 葉津希",
                        "すみ はづき",
                        "世帯主",
                        members().get(0).age(),
                        "OTHER",
                        LocalDate.of(1944, 6, 2),
                        null,
                        "935-0025",
                        "氷見市架空町1-2",
                        "0766-00-0001",
                        "090-0000-0001",
                        "hazuki@example.jp",
                        "本人の言葉",
                        died));
    }

    @Test
    void theSearchKnowsTheNewNameAndTheFormer() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        assertThat(found("葉月")).containsExactly(number);

        correct.correct(number, id, member("鷲見 波津希", "本人"), null, Actor.SYSTEM);

        assertThat(found("葉月")).containsExactly(number);
        assertThat(found("波津希")).containsExactly(number);
        assertThat(found("葉津希")).isEmpty();
    }

    @Test
    void theTimelineSaysWhoAndNeverTheName() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        correct.correct(number, id, member("鷲見 波津希", "本人"), null, Actor.SYSTEM);

        assertThat(database.queryForList(
                        "select kind || ' ' || (details ->> 'member') from kasane.casework_timeline"
                                + " where case_id = ? and kind like 'MEMBER%' order by id",
                        String.class, ref.id()))
                .containsExactly("MEMBER_ADDED " + id, "MEMBER_CORRECTED " + id);
        assertThat(timeline.show(number, Paging.of(null, null), Actor.SYSTEM)
                        .items()
                        .toString())
                .contains("世帯員を加えました", "世帯員の記録を直しました（氏名）")
                .doesNotContain("葉月", "波津希");
    }

    @Test
    void onlyWhatWasReallyReplacedIsKept() {
        long id = enter.enter(number, reached("鷲見 葉月", "すみ はづき", "氷見市架空町1-2", "0766-00-0001"), Actor.SYSTEM);

        correct.correct(number, id, reached("鷲見 波津希", "すみ はづき", "氷見市架空町1-2", ""), null, Actor.SYSTEM);
        correct.correct(number, id, reached("鷲見 波津希", "すみ はつき", "氷見市架空町3-4", null), null, Actor.SYSTEM);

        assertThat(former())
                .extracting(
                        FormerParticulars::name,
                        FormerParticulars::kana,
                        FormerParticulars::address,
                        FormerParticulars::phone)
                .containsExactly(tuple("鷲見 葉月", null, null, "0766-00-0001"), tuple(null, "すみ はづき", "氷見市架空町1-2", null));
        assertThat(database.queryForList(
                        "select details ->> 'corrected' from kasane.casework_timeline"
                                + " where case_id = ? and kind = 'MEMBER_CORRECTED' order by id",
                        String.class,
                        ref.id()))
                .containsExactly("MEMBER_NAME,MEMBER_PHONE", "MEMBER_KANA,MEMBER_ADDRESS");
    }

    @Test
    void whatIdentifiesNobodyIsToldAndNotKept() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);

        correct.correct(number, id, member("鷲見 葉月", "世帯主"), null, Actor.SYSTEM);

        assertThat(former()).isEmpty();
        assertThat(history()).hasSize(2);
        assertThat(history().get(1).text()).contains("続柄");
    }

    @Test
    void whereNothingDiffersNothingHappened() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);

        correct.correct(number, id, member("鷲見 葉月", "本人"), null, Actor.SYSTEM);

        assertThat(former()).isEmpty();
        assertThat(history()).extracting(TimelineView::kind).containsExactly("MEMBER_ADDED");
    }

    @Test
    void aBirthDateOfBeforeIsKeptToo() {
        long id = enter.enter(number, born(LocalDate.of(1944, 6, 2)), Actor.SYSTEM);

        correct.correct(number, id, born(LocalDate.of(1946, 4, 2)), null, Actor.SYSTEM);

        assertThat(former()).extracting(FormerParticulars::birthDate).containsExactly(LocalDate.of(1944, 6, 2));
    }

    @Test
    void inTheOwnFileAnotherIsMaskedWhoOnceStoodInTheOwnRow() {
        long first = enter.enter(number, known("鷲見 葉月", "1944-06-02", "0766-00-0001"), Actor.SYSTEM);
        long second = enter.enter(number, known("鷲見 蒼", "1970-01-30", "090-0000-0002"), Actor.SYSTEM);
        correct.correct(number, first, known("鷲見 蒼", "1970-01-30", "090-0000-0002"), null, Actor.SYSTEM);
        correct.correct(number, second, known("鷲見 葉月", "1944-06-02", "0766-00-0001"), null, Actor.SYSTEM);
        correct.correct(number, first, known("鷲見 碧", "1970-01-31", "090-0000-0002"), null, Actor.SYSTEM);

        Map<String, List<HeldRecord.Field>> before = held.of(ref.id(), Set.of(first)).stream()
                .filter(record -> record.kind().equals("FORMER_PARTICULARS"))
                .collect(Collectors.toMap(record -> record.fields().get(0).text(), HeldRecord::fields));

        assertThat(words.ofOthers(ref.id(), Set.of(first)))
                .contains("鷲見 葉月", "0766-00-0001")
                .doesNotContain("鷲見 蒼");
        assertThat(before.get("鷲見 葉月"))
                .extracting(HeldRecord.Field::name, HeldRecord.Field::concern)
                .containsExactly(
                        tuple("name", Concern.WORDS),
                        tuple("phone", Concern.WORDS),
                        tuple("birthDate", Concern.SOURCE));
        assertThat(before.get("鷲見 蒼"))
                .extracting(HeldRecord.Field::name, HeldRecord.Field::concern)
                .containsExactly(tuple("name", Concern.WORDS), tuple("birthDate", Concern.OWN));
    }

    @Test
    void nobodyElseIsWrittenOverWhoConsented() {
        long id = enter.enter(number, known("鷲見 葉月", "1944-06-02", null), Actor.SYSTEM);
        Consent consent = consents.give(number, inWriting(id), Actor.SYSTEM);
        HouseholdMember another = known("鷲見 蒼", "1970-01-30", null);

        refused(
                ProblemKind.CONFLICT,
                "casework.member.somebody-else",
                () -> correct.correct(number, id, another, null, Actor.SYSTEM));
        correct.correct(number, id, known("鷲見 波津希", "1944-06-02", null), null, Actor.SYSTEM);
        consents.withdraw(number, consent.id(), Withdrawal.returning(time.today(), null), Actor.SYSTEM);
        correct.correct(number, id, another, null, Actor.SYSTEM);

        assertThat(members()).extracting(MemberView::name).containsExactly("鷲見 蒼");
    }

    @Test
    void aPlaceholderWasNobodysName() {
        long id = enter.enter(number, member("氏名不詳", "本人"), Actor.SYSTEM);
        correct.correct(number, id, member("不明", "本人"), null, Actor.SYSTEM);
        correct.correct(number, id, member("鷲見 葉月", "本人"), null, Actor.SYSTEM);

        assertThat(households.of(ref.id()).people())
                .flatExtracting(KnownPerson::names)
                .containsExactly("鷲見 葉月");
    }

    @Test
    void whatWasBeforeGoesWithTheMember() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        correct.correct(number, id, member("鷲見 波津希", "本人"), null, Actor.SYSTEM);

        erasure.deleteMembers(ref.id());

        assertThat(database.queryForObject(
                        "select count(*) from kasane.casework_former_particulars where member_id = ?",
                        Integer.class,
                        id))
                .isZero();
    }

    @Test
    void theRulesOfTheIntakeHold() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);

        refusedAt("name", () -> enter.enter(number, member(" ", "本人"), Actor.SYSTEM));
        refusedAt("relation", () -> enter.enter(number, member("鷲見 蒼", ""), Actor.SYSTEM));
        refusedAt("birthDate", () -> enter.enter(number, born(time.today().plusDays(1)), Actor.SYSTEM));
        refusedAt(
                "birthDate", () -> correct.correct(number, id, born(time.today().plusDays(1)), null, Actor.SYSTEM));
        assertThat(members()).extracting(MemberView::name).containsExactly("鷲見 葉月");
    }

    @Test
    void aHouseholdIsNoLargerThanAnIntakeMayTell() {
        IntStream.range(0, 50)
                .forEach(each -> enter.enter(number, member("鷲見 " + (each + 1) + "番", "同居人"), Actor.SYSTEM));

        refused(
                ProblemKind.CONFLICT,
                "casework.members.many",
                () -> enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM));
    }

    @Test
    void onAnOldCopyNothingIsReplaced() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        int seen = cases.get(ref.id()).version();
        correct.correct(number, id, member("鷲見 波津希", "本人"), seen, Actor.SYSTEM);

        refused(
                ProblemKind.STALE,
                "casework.case.stale",
                () -> correct.correct(number, id, member("鷲見 葉津希", "本人"), seen, Actor.SYSTEM));
        assertThat(members()).extracting(MemberView::name).containsExactly("鷲見 波津希");
    }

    @Test
    void aClosedCaseStaysAsItIs() {
        long id = enter.enter(number, member("鷲見 葉月", "本人"), Actor.SYSTEM);
        cases.close(ref.id(), time.today(), "GOALS_MET", Actor.SYSTEM);

        refused(
                ProblemKind.CONFLICT,
                "casework.case.closed",
                () -> enter.enter(number, member("鷲見 蒼", "長男"), Actor.SYSTEM));
        refused(
                ProblemKind.CONFLICT,
                "casework.case.closed",
                () -> correct.correct(number, id, member("鷲見 蒼", "本人"), null, Actor.SYSTEM));
    }

    @Test
    void nobodyOfAnotherHouseholdIsReached() {
        String other = received().number();
        long id = enter.enter(other, member("鷲見 葉月", "本人"), Actor.SYSTEM);

        refused(
                ProblemKind.NOT_FOUND,
                "casework.member.missing",
                () -> correct.correct(number, id, member("鷲見 蒼", "本人"), null, Actor.SYSTEM));
    }

    @Test
    void onlyWhoCarriesTheCaseChangesItsHousehold() {
        Actor seat = new Actor(people.findByLogin("iin").orElseThrow().id());
        cases.before(ref.id(), "AREA", "D07");

        assertThatThrownBy(() -> enter.enter(number, member("鷲見 葉月", "本人"), seat))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.FORBIDDEN));
    }

    private NewConsent inWriting(long member) {
        Set<String> all = Set.of("ALL");
        return new NewConsent(
                member, "SELF", null, "WRITTEN", "同意書", "1", Set.of("SUPPORT"), all, all, null, time.today(), null);
    }

    private static HouseholdMember known(String name, String born, @Nullable String phone) {
        return new HouseholdMember(
                name, null, "同居人", null, LocalDate.parse(born), null, null, null, phone, null, null, null);
    }

    private CaseRef received() {
        Intake intake = new Intake(
                time.today(),
                "D07",
                "相談",
                "VISIT",
                Set.of(),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of());
        return cases.receive(intake, Actor.SYSTEM);
    }

    private List<FormerParticulars> former() {
        return formerParticulars.of(ref.id());
    }

    private List<TimelineView> history() {
        return timeline.ofHousehold(number, Actor.SYSTEM);
    }

    private List<MemberView> members() {
        return Objects.requireNonNull(view.view(number, Actor.SYSTEM).members());
    }

    private List<String> found(String name) {
        return search.search(new CaseCriteria(null, name, null, null, null), 200, null, Actor.SYSTEM).items().stream()
                .map(CaseView::number)
                .filter(number::equals)
                .toList();
    }

    private static void refusedAt(String field, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.field()).isEqualTo(field));
    }

    private static void refused(ProblemKind kind, String message, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.messageKey()).isEqualTo(message);
        });
    }

    private static HouseholdMember member(String name, String relation) {
        return told(name, relation, null);
    }

    private static HouseholdMember reached(String name, String kana, String address, @Nullable String phone) {
        return new HouseholdMember(name, kana, "本人", null, null, null, null, address, phone);
    }

    private static HouseholdMember born(LocalDate date) {
        return told("鷲見 葉月", "本人", date);
    }

    private static HouseholdMember told(String name, String relation, @Nullable LocalDate birthDate) {
        return new HouseholdMember(name, null, relation, null, birthDate, null, null, null, null);
    }
}
