package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.Cases;
import jp.kasane.casework.CorrectMember;
import jp.kasane.casework.HomesInVenues;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.casework.Intake;
import jp.kasane.casework.NamedGuests;
import jp.kasane.casework.RenditionState;
import jp.kasane.casework.ShowTimeline;
import jp.kasane.casework.TimelineView;
import jp.kasane.casework.TracesOfCases;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.HouseholdErasures;
import jp.kasane.privacy.rendition.TextRenditions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Texts that were written before a household's record was corrected still say what it held: they stay masked. */
@KasaneTest
class FormerParticularsTest {

    private static final String COUNCIL = "D13";
    private static final String OTHER_COUNCIL = "CORE";
    private static final String WRITTEN_BEFORE =
            "斉鹿千鶴（ｻｲｶ ﾁﾂﾞﾙ、昭和１６年３月９日生）は余川418番地の2に長男の蔵之助さんと住む。電話は(0766)12-9876、090-1234-9876。"
                    + "saika@example.jp、〒935-0116。千鶴さんの希望は見守り。";
    private static final List<String> NOTHING_OF =
            List.of("斉鹿", "千鶴", "ｻｲｶ", "ﾁﾂﾞﾙ", "１６年", "418", "余川", "蔵之助", "12-9876", "1234-9876", "saika", "935-0116");

    private static final HouseholdMember LADY = new HouseholdMember(
            "斉鹿 千鶴",
            "サイカ チヅル",
            "本人",
            null,
            LocalDate.of(1941, 3, 9),
            null,
            "935-0116",
            "富山県氷見市余川418-2",
            "0766-12-9876",
            "090-1234-9876",
            "saika@example.jp",
            null);
    private static final HouseholdMember CORRECTED = new HouseholdMember(
            "鷲見 葉月",
            "スミ ハヅキ",
            "本人",
            null,
            LocalDate.of(1944, 6, 2),
            null,
            "935-0021",
            "富山県氷見市幸町77-3",
            "0766-33-5511",
            "080-4321-0001",
            "sumi@example.jp",
            null);
    private static final HouseholdMember SON =
            new HouseholdMember("斉鹿 蔵之助", null, "長男", null, null, 50, null, null, null);

    private static final HouseholdMember SON_CORRECTED =
            new HouseholdMember("鵜飼 蔵人", null, "長男", null, null, 50, null, null, null);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate database;

    private MeetingSteps steps;
    private long caseId;
    private String number;
    private Subject about;

    @BeforeEach
    void aHouseholdIsCorrectedAfterMuchWasWritten() {
        steps = new MeetingSteps(context);
        Intake intake = new Intake(
                steps.the(CurrentTime.class).today(),
                COUNCIL,
                "斉鹿さん宅の見守り",
                "COMMISSIONER",
                Set.of("01"),
                null,
                Set.of("ELDERLY"),
                WRITTEN_BEFORE,
                Urgency.NORMAL,
                Set.of(),
                List.of(LADY, SON));
        caseId = steps.the(Cases.class).receive(intake, steps.actor("csw")).id();
        number = steps.the(Cases.class).get(caseId).number();
        about = Subject.ofCase(caseId);
        steps.the(Cases.class).told(caseId, COUNCIL);
    }

    @Test
    void nothingOfItIsReadAtAnyCouncil() {
        String before = anonymous();
        everybodyIsCorrected();

        assertNothingOfIt(anonymous());
        assertThat(anonymous()).as("called as before").startsWith("A氏").contains("長男（50代）と住む");
        assertThat(anonymous()).isEqualTo(before);
        CaseWords words = steps.the(CaseWords.class);
        assertNothingOfIt(words.forCouncil(COUNCIL).of(about, WRITTEN_BEFORE));
        assertNothingOfIt(words.forCouncil(OTHER_COUNCIL).of(about, WRITTEN_BEFORE));
        assertNothingOfIt(words.forAll().of(about, WRITTEN_BEFORE));
        assertNothingOfIt(words.forViewer(steps.secretariat(COUNCIL)).of(about, WRITTEN_BEFORE));
        assertThat(words.forViewer(steps.actor("csw")).of(about, WRITTEN_BEFORE))
                .isEqualTo(WRITTEN_BEFORE);
    }

    @Test
    void whatIsProposedAndShownForAnItemHoldsNothingOfIt() {
        long item = steps.the(Backlog.class)
                .add(new BacklogEntry(COUNCIL, ItemKind.POST_REPORT, about, null, null, "NORMAL", true));
        steps.confirm(COUNCIL, item);
        everybodyIsCorrected();

        var proposed = steps.the(ItemRenditions.class).propose(COUNCIL, item, steps.secretariat(COUNCIL));

        assertThat(proposed.state()).isEqualTo(RenditionState.CHANGED);
        assertThat(proposed.texts()).isNotEmpty().allSatisfy(text -> assertNothingOfIt(text.proposed()));
    }

    @Test
    void whoTradedNamesIsCalledAsTheRecordSaysToday() {
        correct(0, named("別山 花子", "本人"));
        correct(1, named("斉鹿 千鶴", "母"));

        String now = steps.the(TextRenditions.class).at(DisclosureLevel.ANONYMOUS, caseId, "花子さんと千鶴さん");

        assertThat(now).startsWith("A氏と母").doesNotContain("花子", "千鶴");
    }

    @Test
    void theHouseTheNameAndTheNumbersOfBeforeAreStillTheHouseholds() {
        everybodyIsCorrected();

        HomesInVenues homes = steps.the(HomesInVenues.class);
        assertThat(homes.isNamed("余川418番地の2", List.of(about))).isTrue();
        assertThat(homes.isNamed("斉鹿千鶴さん宅", List.of(about))).isTrue();
        assertThat(homes.isNamed("幸町77-3", List.of(about))).isTrue();
        assertThat(homes.isNamed("余川公民館", List.of(about))).isFalse();
        assertThat(steps.the(NamedGuests.class).among(List.of("斉鹿　千鶴（本人）", "鷲見葉月", "山田 太郎"), about))
                .containsExactly("斉鹿　千鶴（本人）", "鷲見葉月");
        TracesOfCases traces = steps.the(TracesOfCases.class);
        assertThat(traces.isIn("斉鹿さんの件", List.of(about))).isTrue();
        assertThat(traces.isIn("雪かきの件", List.of(about))).isFalse();
        assertThat(steps.the(HouseholdErasures.class).of(caseId).without(WRITTEN_BEFORE))
                .satisfies(FormerParticularsTest::assertErased);
    }

    /** What one was recorded as by mistake may be what another is recognised by today: that is never the first one's own. */
    @Test
    void anothersWordsStayAnothers() {
        long lady = member(0);
        long son = member(1);
        correct(0, named("斉鹿 蔵之助", "本人"));
        correct(0, CORRECTED);
        correct(1, SON_CORRECTED);
        HouseholdWords words = steps.the(HouseholdWords.class);

        assertThat(words.ofThese(caseId, Set.of(lady)))
                .contains("鷲見 葉月", "斉鹿 千鶴", "0766-12-9876")
                .doesNotContain("鵜飼 蔵人");
        assertThat(words.ofOthers(caseId, Set.of(lady))).contains("鵜飼 蔵人").doesNotContain("斉鹿 千鶴", "鷲見 葉月", "斉鹿 蔵之助");
        assertThat(words.ofOthers(caseId, Set.of(son))).contains("斉鹿 千鶴", "鷲見 葉月", "0766-12-9876");

        correct(1, named("斉鹿 千鶴", "長女"));
        assertThat(words.ofOthers(caseId, Set.of(lady)))
                .as("by that name somebody else is recognised today")
                .contains("斉鹿 千鶴");
    }

    @Test
    void whoMaySeeNamesSeesWhichFieldWasCorrectedAndNobodyElse() {
        correct(1, SON_CORRECTED);
        ShowTimeline timeline = steps.the(ShowTimeline.class);
        Actor seat = steps.secretariat(COUNCIL);

        assertThat(timeline.ofHousehold(number, steps.actor("csw")))
                .extracting(TimelineView::text)
                .containsExactly("世帯員の記録を直しました（氏名）。");
        assertThat(timeline.ofHousehold(number, seat)).isEmpty();
        assertThat(timeline.show(number, Paging.of(null, null), seat).items().stream()
                        .filter(entry -> entry.kind().equals("MEMBER_CORRECTED")))
                .extracting(TimelineView::text, entry -> entry.details().keySet())
                .containsExactly(tuple("世帯員の記録を直しました。", Set.of()));
        assertThat(database.queryForList(
                        "select detail from audit_entry where kind = 'CHANGE' and target_type = 'CASE' and target_id = ?",
                        String.class,
                        caseId))
                .contains("MEMBER_CORRECTED");
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsToldAndNothingIsLost() throws InterruptedException {
        ExecutorService both = Executors.newFixedThreadPool(2);
        int version = steps.the(Cases.class).get(caseId).version();
        long lady = member(0);
        List<ProblemException> refused =
                both
                        .invokeAll(List.of(correcting(lady, "鷲見 葉月", version), correcting(lady, "鷲見 波津希", version)))
                        .stream()
                        .map(FormerParticularsTest::refusal)
                        .filter(Objects::nonNull)
                        .toList();
        both.shutdown();

        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).kind()).isEqualTo(ProblemKind.STALE);
        assertThat(refused.get(0).messageKey()).isEqualTo("casework.case.stale");
        assertThat(steps.the(FormerParticularsMapper.class).of(caseId))
                .singleElement()
                .satisfies(was -> assertThat(was.name()).isEqualTo("斉鹿 千鶴"));
        assertThat(steps.the(MemberMapper.class).of(caseId).get(0).name()).startsWith("鷲見");
    }

    @Test
    void inTheEngineStandsNothingOfAnyOfIt() {
        everybodyIsCorrected();

        for (String word : List.of("斉鹿", "蔵之助", "鷲見")) {
            assertThat(database.queryForObject(
                            "select count(*) from engine.act_hi_varinst where strpos(coalesce(text_, ''), ?) > 0",
                            Integer.class,
                            word))
                    .isZero();
        }
    }

    private Callable<Void> correcting(long memberId, String name, int version) {
        return () -> {
            steps.the(CorrectMember.class).correct(number, memberId, named(name, "本人"), version, Actor.SYSTEM);
            return null;
        };
    }

    private static @Nullable ProblemException refusal(Future<Void> done) {
        return catchThrowableOfType(ProblemException.class, () -> {
            try {
                done.get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        });
    }

    private String anonymous() {
        return steps.the(TextRenditions.class).at(DisclosureLevel.ANONYMOUS, caseId, WRITTEN_BEFORE);
    }

    private void everybodyIsCorrected() {
        correct(0, CORRECTED);
        correct(1, SON_CORRECTED);
    }

    private void correct(int position, HouseholdMember known) {
        steps.the(CorrectMember.class).correct(number, member(position), known, null, steps.actor("csw"));
    }

    private long member(int position) {
        return steps.the(MemberMapper.class).of(caseId).get(position).id();
    }

    private static HouseholdMember named(String name, String relation) {
        return new HouseholdMember(name, null, relation, null, null, null, null, null, null);
    }

    private static void assertNothingOfIt(String text) {
        assertThat(text).isNotBlank().doesNotContain(NOTHING_OF.toArray(String[]::new));
    }

    /** A district is no secret. */
    private static void assertErased(String text) {
        NOTHING_OF.stream()
                .filter(word -> !word.equals("余川"))
                .forEach(word -> assertThat(text).doesNotContain(word));
    }
}
