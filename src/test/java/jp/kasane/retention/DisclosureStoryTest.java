package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.testing.Http;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A disclosure request from the counter to the file: who enters it, who looks, who decides. */
@OwnRecordsTest
class DisclosureStoryTest {

    private static final String SIGN = "㑁";
    private static final Paging FIRST = new Paging(1, null);
    private static final ContentsSeen NOTHING = ContentsSeen.parse("");

    @Autowired
    private EnterRequest enter;

    @Autowired
    private DisclosureRequests requests;

    @Autowired
    private DecideRequest decide;

    @Autowired
    private HandOver handOver;

    @Autowired
    private People people;

    @Autowired
    private ManageAccount accounts;

    @Autowired
    private EraseCase erase;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<Long> lives = new ArrayList<>();

    /** Leaves nothing that a disposal list or the engine's history would find. */
    @AfterEach
    void eraseThem() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> lives.forEach(caseId -> {
                    jdbc.update("update retention_request set state = 'CLOSED' where case_id = ?", caseId);
                    erase.erase(caseId);
                }));
    }

    @Test
    void theFileOfAPersonMasksOthersAndSourcesAndIsMadeOnlyAfterTheDecision() {
        WholeLife life = life(41_000);
        long id = enter.ofHousehold(request("R-41000"), claimant(life), admin());
        assertThatThrownBy(() -> make(id, csw())).isInstanceOf(ProblemException.class);
        List<DisclosedRecord> records = decide.look(id, csw()).records();
        String assessment = records.stream()
                .filter(record -> record.kind().equals("ASSESSMENT"))
                .findFirst()
                .orElseThrow()
                .key();
        decide(id, Map.of(assessment, "G6"), csw());

        assertThat(make(id, csw())).contains(life.name).contains("〔情報源〕").contains("[G6]");
        assertThat(records)
                .extracting(DisclosedRecord::kind)
                .contains("CASE", "PERSON", "CONSENT", "MEETING_ITEM", "ACTION", "REFERRAL", "MONITORING");
        assertThat(requests.handovers(id, admin())).hasSize(1);
        assertThat(logged("DISCLOSURE_REQUEST", id)).containsSubsequence("ENTERED", "DECIDED");
        assertThat(sums(id)).isPositive();
        requests.close(id, admin());
        assertThat(sums(id)).isZero();
        assertThatThrownBy(() -> make(id, csw())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> requests.close(id, admin())).isInstanceOf(ProblemException.class);
    }

    private long sums(long request) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) FROM retention_decided WHERE request_id = ?", Long.class, request));
    }

    @Test
    void twoRequestsOfOnePersonDoNotDisturbEachOther() {
        WholeLife life = life(41_020);
        long one = enter.ofHousehold(request("R-41020"), claimant(life), admin());
        long other = enter.ofHousehold(request("R-41021"), claimant(life), admin());
        decide(one, Map.of(), csw());
        decide(other, Map.of(), csw());

        assertThat(make(one, csw())).contains(life.name);
        requests.close(other, admin());
        assertThat(make(one, csw())).contains(life.name);
    }

    @Test
    void anAdministratorEntersAndClosesAndNeverSeesWhatIsHeldOnAHousehold() {
        WholeLife life = life(41_001);
        long id = enter.ofHousehold(request("R-41001"), claimant(life), admin());

        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(id, admin()));
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.decide(id, Map.of(), NOTHING, admin()));
        decide(id, Map.of(), csw());
        assertRefused(ProblemKind.FORBIDDEN, () -> make(id, admin()));
        assertThat(decide.isOpenTo(id, admin())).isFalse();
        assertThat(decide.isOpenTo(id, csw())).isTrue();
        assertThat(requests.get(id, admin()).decidedBy()).isEqualTo(csw().personId());
        requests.close(id, admin());
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsFieldAndKeptWithoutTheName() {
        WholeLife life = life(41_002);
        long before = refusals(life.caseId);

        assertRefusedAt("caseNumber", new Claimant("1999-99999", life.name, null));
        assertRefusedAt("claimantName", new Claimant(life.number(), "別人 " + SIGN, null));
        assertRefusedAt("claimantName", new Claimant(life.number(), " ", null));
        assertThat(refusals(life.caseId)).isEqualTo(before + 1);
        assertThat(jdbc.queryForList(
                        "select detail from audit_entry where kind = 'REFUSAL' and target_type = 'CASE' and target_id = ?",
                        String.class,
                        life.caseId))
                .contains("CLAIMANT_NOBODY");
    }

    @Test
    void whoEnteredItDecidesOnlyWhenNobodyElseCould() {
        WholeLife life = life(41_003);
        long id = enter.ofHousehold(request("R-41003"), claimant(life), csw());
        Actor second = colleague();

        assertThat(decide.look(id, csw()).leftToOthers()).isTrue();
        assertThat(decide.look(id, second).leftToOthers()).isFalse();
        assertRefused(ProblemKind.CONFLICT, () -> decide(id, Map.of(), csw()));
        accounts.disable(second.personId(), admin());
        assertThat(decide.look(id, csw()).leftToOthers()).isFalse();
        decide(id, Map.of(), csw());

        assertThat(logged("DISCLOSURE_REQUEST", id)).contains("DECIDED_ALONE").doesNotContain("DECIDED");
    }

    @Test
    void ofStaffAnAdministratorDecidesButNeverAboutOneself() {
        long id = enter.ofStaff(request("R-41004"), "jimu", csw());
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(id, csw()));
        assertThat(decide.look(id, admin()).records())
                .extracting(DisclosedRecord::kind)
                .contains("STAFF");
        decide(id, Map.of(), admin());
        assertThat(make(id, admin())).isNotEmpty();
        assertRefused(ProblemKind.FORBIDDEN, () -> make(id, csw()));

        long own = enter.ofStaff(request("R-41005"), "admin", admin());
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(own, admin()));
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.decide(own, Map.of(), NOTHING, admin()));
        assertThat(decide.isOpenTo(own, admin())).isFalse();
        assertThatThrownBy(() -> enter.ofStaff(request("R-41006"), "nobody-there", admin()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.field()).isEqualTo("staffLogin"));
    }

    @Test
    void othersDoNeither() {
        WholeLife life = life(41_007);
        long id = enter.ofHousehold(request("R-41007"), claimant(life), admin());
        Actor secretariat = actor("jimu");

        assertRefused(ProblemKind.FORBIDDEN, () -> enter.ofHousehold(request("R-41008"), claimant(life), secretariat));
        assertRefused(ProblemKind.FORBIDDEN, () -> requests.all(FIRST, secretariat));
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(id, secretariat));
        assertRefused(ProblemKind.NOT_FOUND, () -> decide.look(id + 1_000_000, csw()));
    }

    @Test
    void whoDoesNotCarryTheCaseDoesNotEndTheRequest() {
        WholeLife life = life(41_009);
        long id = enter.ofHousehold(request("R-41009"), claimant(life), admin());
        long staff = enter.ofStaff(request("R-41010"), "jimu", admin());
        Actor elsewhere = new Actor(people.register(new NewPerson(
                "よその 福祉", null, "よその機関", null, "csw-elsewhere-41009", Http.PASSWORD, Set.of(GlobalRole.CSW))));

        assertThat(requests.mayClose(id, elsewhere)).isFalse();
        assertRefused(ProblemKind.NOT_FOUND, () -> requests.close(id, elsewhere));
        assertRefused(ProblemKind.NOT_FOUND, () -> requests.close(staff, csw()));

        assertThat(requests.mayClose(id, csw())).isTrue();
        requests.close(id, csw());
        assertThat(requests.get(id, admin()).state()).isEqualTo("CLOSED");
        assertThat(requests.mayClose(id, csw())).isFalse();
    }

    @Test
    void whatCameAfterTheDecisionIsHandedOverOnlyOnceItWasDecidedOn() {
        WholeLife life = life(41_011);
        long id = enter.ofHousehold(request("R-41011"), claimant(life), admin());
        decide(id, Map.of(), csw());
        assertConflict("retention.request.decided", () -> decide(id, Map.of(), csw()));
        assertThat(make(id, csw())).contains(life.name);
        jdbc.update(
                "insert into casework_assessment (case_id, assessed_at, assessed_by, fields, problems, grounds,"
                        + " stated_urgency, strengths, wishes, policy, decision_record)"
                        + " select case_id, assessed_at + interval '1 day', assessed_by, fields, problems, grounds,"
                        + " stated_urgency, '', '虐待の通報があった', '', decision_record"
                        + " from casework_assessment where case_id = ?",
                life.caseId);

        assertConflict("retention.request.decide-again", () -> make(id, csw()));
        RequestContents again = decide.look(id, csw());
        assertThat(again.needsAnother()).isTrue();
        assertThat(again.newSinceDecision()).singleElement().asString().startsWith("ASSESSMENT-");
        assertThat(requests.handovers(id, admin())).hasSize(1);
        decide(id, Map.of(), csw());

        assertThat(make(id, csw())).contains("虐待の通報があった");
        assertThat(decide.look(id, csw()).needsDecision()).isFalse();
    }

    /** The same text under another number is another record: the ground of the first does not hold for it. */
    @Test
    void aRenditionThatWasLeftOutAndIsConfirmedAnewIsNotInTheFile() {
        WholeLife life = life(41_012);
        long id = enter.ofHousehold(request("R-41012"), claimant(life), admin());
        Map<String, String> leftOut = renditions(id);
        assertThat(leftOut).hasSize(1);
        String text = jdbc.queryForObject(
                "select min(text) from privacy_rendition_text where rendition_id in"
                        + " (select id from privacy_rendition where case_id = ?)",
                String.class,
                life.caseId);
        decide(id, leftOut, csw());
        assertThat(make(id, csw())).doesNotContain(text);
        confirmAnew(life);

        assertConflict("retention.request.decide-again", () -> make(id, csw()));
        assertThat(decide.look(id, csw()).grounds()).isEqualTo(leftOut);
        assertThat(renditions(id)).hasSize(2);
        decide(id, renditions(id), csw());
        assertThat(make(id, csw())).doesNotContain(text).contains("[G7]");
    }

    @Test
    void whatCameWhileSomebodyReadIsNotDecidedUnseen() {
        WholeLife life = life(41_013);
        long id = enter.ofHousehold(request("R-41013"), claimant(life), admin());
        ContentsSeen shown = decide.look(id, csw()).seen();
        jdbc.update("update casework_case set free_text = free_text || '。夜に電話があった' where id = ?", life.caseId);

        assertConflict("retention.request.changed", () -> decide.decide(id, Map.of("CASE-1", "G1"), shown, csw()));
        assertConflict("retention.request.changed", () -> decide.decide(id, Map.of(), NOTHING, csw()));

        assertThat(requests.get(id, admin()).state()).isEqualTo("OPEN");
        assertThat(decide.look(id, csw()).grounds()).isEmpty();
        assertThat(decide.look(id, csw()).seen().newSince(shown)).containsExactly("CASE-" + life.caseId);
    }

    @Test
    void aDecisionOfWhichNothingWasNotedIsTakenAgain() {
        WholeLife life = life(41_014);
        long id = enter.ofHousehold(request("R-41014"), claimant(life), admin());
        decide(id, Map.of(), csw());
        jdbc.update("delete from retention_decided where request_id = ?", id);

        assertConflict("retention.request.decide-again", () -> make(id, csw()));
        assertThat(decide.look(id, csw()).newSinceDecision()).isEmpty();
        decide(id, Map.of(), csw());

        assertThat(make(id, csw())).contains(life.name);
    }

    @Test
    void whatSomebodyAskedForIsNotErasedBeforeTheyGotIt() {
        WholeLife life = life(41_015);
        assertThat(erase.isFinished(life.caseId)).isTrue();
        long id = enter.ofHousehold(request("R-41015"), claimant(life), admin());
        assertThat(erase.isFinished(life.caseId)).isFalse();
        decide(id, Map.of(), csw());
        assertThat(erase.isFinished(life.caseId)).isFalse();
        make(id, csw());

        assertThat(erase.isFinished(life.caseId)).isTrue();
        long withdrawn = enter.ofHousehold(request("R-41016"), claimant(life), admin());
        assertThat(erase.isFinished(life.caseId)).isFalse();
        requests.close(withdrawn, admin());
        assertThat(erase.isFinished(life.caseId)).isTrue();
    }

    @Test
    void everyRequestIsReachedPageByPage() {
        long first = enter.ofStaff(request("R-41017"), "jimu", csw());
        long second = enter.ofStaff(request("R-41018"), "jimu", csw());

        Page<RequestFacts> page = requests.all(FIRST, admin());
        assertThat(page.items()).extracting(RequestFacts::id).containsExactly(second);
        assertThat(requests.all(new Paging(1, page.next()), admin()).items())
                .extracting(RequestFacts::id)
                .containsExactly(first);
    }

    private Map<String, String> renditions(long id) {
        return decide.look(id, csw()).records().stream()
                .filter(record -> record.kind().equals("RENDITION"))
                .collect(Collectors.toMap(DisclosedRecord::key, record -> "G7"));
    }

    private void confirmAnew(WholeLife life) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Long before = jdbc.queryForObject(
                    "select max(id) from privacy_rendition where case_id = ?", Long.class, life.caseId);
            Long anew = jdbc.queryForObject(
                    "insert into privacy_rendition (case_id, council_code, source_hash, confirmed_by, confirmed_at)"
                            + " select case_id, council_code, source_hash, confirmed_by, now() from privacy_rendition"
                            + " where id = ? returning id",
                    Long.class,
                    before);
            jdbc.update(
                    "insert into privacy_rendition_text (rendition_id, field, text, source_hash)"
                            + " select ?, field, text, source_hash from privacy_rendition_text where rendition_id = ?",
                    anew,
                    before);
        });
    }

    /** As the page does: what was shown goes with the decision. */
    private void decide(long id, Map<String, String> grounds, Actor actor) {
        decide.decide(id, grounds, decide.look(id, actor).seen(), actor);
    }

    private static void assertConflict(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.kind()).isEqualTo(ProblemKind.CONFLICT);
            assertThat(refused.messageKey()).isEqualTo(key);
        });
    }

    /** Another CSW of the same office. */
    private Actor colleague() {
        String office = people.find(csw().personId()).orElseThrow().organisation();
        return new Actor(people.register(new NewPerson(
                "二人目 福祉", null, office, null, "csw-" + SIGN.codePointAt(0), Http.PASSWORD, Set.of(GlobalRole.CSW))));
    }

    private void assertRefusedAt(String field, Claimant claimant) {
        assertThatThrownBy(() -> enter.ofHousehold(request("R-41002"), claimant, admin()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static void assertRefused(ProblemKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    private long refusals(long caseId) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where kind = 'REFUSAL' and target_type = 'CASE' and target_id = ?",
                Long.class,
                caseId);
    }

    private List<String> logged(String type, long id) {
        return jdbc.queryForList(
                "select detail from audit_entry where target_type = ? and target_id = ? and detail is not null order by seq",
                String.class,
                type,
                id);
    }

    private String make(long id, Actor actor) {
        return new String(handOver.make(id, "JSON", this::words, actor), StandardCharsets.UTF_8);
    }

    private String words(DisclosureRequest request, List<DisclosedRecord> records) {
        StringBuilder text = new StringBuilder();
        records.forEach(record -> {
            text.append(record.key()).append(record.ground() == null ? "" : "[" + record.ground() + "]");
            record.fields().forEach(field -> text.append(field.text()).append('\n'));
        });
        return text.toString();
    }

    private static NewRequest request(String number) {
        return new NewRequest(number, LocalDate.of(2020, 4, 1), "すべて", "LICENCE", "原本を確認", "本人");
    }

    private static Claimant claimant(WholeLife life) {
        return new Claimant(life.number(), life.name, null);
    }

    private WholeLife life(int serial) {
        WholeLife life = new TransactionTemplate(transactions).execute(status -> new WholeLife(jdbc, SIGN, serial));
        lives.add(life.caseId);
        return life;
    }

    private Actor admin() {
        return actor("admin");
    }

    private Actor csw() {
        return actor("csw");
    }

    private Actor actor(String login) {
        return new Actor(people.findByLogin(login).orElseThrow().id());
    }
}
