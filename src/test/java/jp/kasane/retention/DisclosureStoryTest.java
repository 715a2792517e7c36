package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.testing.Http;
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
        new TransactionTemplate(transactions).executeWithoutResult(status -> lives.forEach(erase::erase));
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
        decide.decide(id, Map.of(assessment, "G6"), csw());

        assertThat(make(id, csw())).contains(life.name).contains("〔情報源〕").contains("[G6]");
        assertThat(records)
                .extracting(DisclosedRecord::kind)
                .contains("CASE", "PERSON", "CONSENT", "MEETING_ITEM", "ACTION", "REFERRAL", "MONITORING");
        assertThat(requests.handovers(id, admin())).hasSize(1);
        assertThat(logged("DISCLOSURE_REQUEST", id)).containsSubsequence("ENTERED", "DECIDED");
        requests.close(id, admin());
        assertThatThrownBy(() -> make(id, csw())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> requests.close(id, admin())).isInstanceOf(ProblemException.class);
    }

    @Test
    void anAdministratorEntersAndClosesAndNeverSeesWhatIsHeldOnAHousehold() {
        WholeLife life = life(41_001);
        long id = enter.ofHousehold(request("R-41001"), claimant(life), admin());

        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(id, admin()));
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.decide(id, Map.of(), admin()));
        decide.decide(id, Map.of(), csw());
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
        assertRefused(ProblemKind.CONFLICT, () -> decide.decide(id, Map.of(), csw()));
        accounts.disable(second.personId(), admin());
        assertThat(decide.look(id, csw()).leftToOthers()).isFalse();
        decide.decide(id, Map.of(), csw());

        assertThat(logged("DISCLOSURE_REQUEST", id)).contains("DECIDED_ALONE").doesNotContain("DECIDED");
    }

    @Test
    void ofStaffAnAdministratorDecidesButNeverAboutOneself() {
        long id = enter.ofStaff(request("R-41004"), "jimu", csw());
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(id, csw()));
        assertThat(decide.look(id, admin()).records())
                .extracting(DisclosedRecord::kind)
                .contains("STAFF");
        decide.decide(id, Map.of(), admin());
        assertThat(make(id, admin())).isNotEmpty();
        assertRefused(ProblemKind.FORBIDDEN, () -> make(id, csw()));

        long own = enter.ofStaff(request("R-41005"), "admin", admin());
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.look(own, admin()));
        assertRefused(ProblemKind.FORBIDDEN, () -> decide.decide(own, Map.of(), admin()));
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
        assertRefused(ProblemKind.FORBIDDEN, () -> requests.all(secretariat));
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
