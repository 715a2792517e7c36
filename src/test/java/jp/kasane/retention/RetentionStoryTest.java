package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.CheckChain;
import jp.kasane.audit.ExportedHead;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.retention.model.DisposalState;
import jp.kasane.retention.model.EntryState;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.retention.model.RetentionPeriod;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.pages.PageClient;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the period to the disposal, with a hold, an objection and two people. */
@OwnRecordsTest
class RetentionStoryTest {

    private static final String SIGN = "㑀";
    private static final Paging FIRST = new Paging(Paging.MAX_LIMIT, null);

    @LocalServerPort
    private int port;

    @Autowired
    private Disposals disposals;

    @Autowired
    private ReadDisposals read;

    @Autowired
    private RunDisposal run;

    @Autowired
    private DisposalMapper mapper;

    @Autowired
    private RetentionRights rights;

    @Autowired
    private AccessLog log;

    @Autowired
    private CurrentTime time;

    @Autowired
    private Holds holds;

    @Autowired
    private RetentionRules rules;

    @Autowired
    private CheckChain chain;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whatIsHeldOrObjectedToIsKeptAndTheRestGoesAfterTwoPeopleAgreed() {
        WholeLife due = life(40_000);
        WholeLife held = life(40_001);
        WholeLife objected = life(40_002);
        long hold = holds.place(held.number(), HoldBasis.ABUSE, "調査中", null, csw());
        long list = disposals.make(admin()).orElseThrow();

        assertThat(states(list)).containsKeys(due.number(), objected.number()).doesNotContainKey(held.number());
        assertThatThrownBy(() -> disposals.make(admin())).isInstanceOf(ProblemException.class);
        disposals.object(entry(list, objected), "追加の相談があった", csw());
        assertThat(jdbc.queryForList(
                        "select detail from audit_entry where target_type = 'CASE' and target_id = ? and kind = 'CHANGE'",
                        String.class,
                        objected.caseId))
                .contains("OBJECTED");
        assertThat(jdbc.queryForList(
                        "select array_to_string(cases, ',') from audit_entry where target_type = 'DISPOSAL' and target_id = ?"
                                + " and kind = 'VIEW'",
                        String.class,
                        list))
                .anySatisfy(cases -> assertThat(cases.split(","))
                        .contains(String.valueOf(due.caseId), String.valueOf(objected.caseId)));
        assertThatThrownBy(() -> run.run(list, admin())).isInstanceOf(ProblemException.class);
        disposals.submit(list, admin());
        assertThatThrownBy(() -> disposals.approve(list, "第1号", admin())).isInstanceOf(ProblemException.class);
        disposals.approve(list, "福介第1号", csw());
        assertThatThrownBy(() -> disposals.submit(list, admin())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> disposals.object(entry(list, due), "遅れた異議", csw()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        late -> assertThat(late.messageKey()).isEqualTo("retention.disposal.state.APPROVED"));
        assertThatThrownBy(() -> disposals.withdrawObjection(entry(list, objected), csw()))
                .isInstanceOf(ProblemException.class);
        ExportedHead head = chain.head(OffsetDateTime.now(CurrentTime.ZONE));
        run.run(list, admin());

        assertThat(chain.check(head).isWhole())
                .as("the access log holds nothing that had to go")
                .isTrue();
        assertThat(states(list))
                .containsEntry(due.number(), EntryState.DISPOSED)
                .containsEntry(objected.number(), EntryState.KEPT);
        assertThat(read.get(list, admin()).state()).isEqualTo(DisposalState.DONE);
        assertThat(title(due)).isEqualTo("（廃棄済）");
        assertThat(title(held)).contains(SIGN);
        assertThat(title(objected)).contains(SIGN);
        holds.release(hold, "調査が終わった", csw());
        finish(held, objected);
    }

    @Test
    void wordsOfObjectionsAndHoldsAreToldAsFarAsTheCaseIs() {
        WholeLife listed = life(40_020);
        WholeLife held = life(40_021);
        String why = "稀" + SIGN + "さんが訴訟中";
        long hold = holds.place(held.number(), HoldBasis.LITIGATION, why, null, csw());
        long list = disposals.make(admin()).orElseThrow();
        disposals.object(entry(list, listed), why, csw());

        assertThat(objections(list, csw())).contains(why);
        assertThat(reasons(csw())).contains(why);
        assertThat(objections(list, admin())).isNotEmpty().noneMatch(text -> text.contains(SIGN));
        assertThat(reasons(admin())).isNotEmpty().noneMatch(text -> text.contains(SIGN));
        assertThat(read.entries(list, secretariatElsewhere()))
                .extracting(DisposalEntry::name)
                .doesNotContain(listed.number());

        disposals.withdrawObjection(entry(list, listed), csw());
        disposals.discard(list, admin());
        holds.release(hold, "終わった", csw());
        finish(listed, held);
    }

    private List<String> objections(long list, Actor actor) {
        return read.entries(list, actor).stream()
                .map(DisposalEntry::objection)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> reasons(Actor actor) {
        return holds.all(FIRST, actor).items().stream().map(Hold::reason).toList();
    }

    /** Of a council that none of these cases has reached. */
    private Actor secretariatElsewhere() {
        long person = people.register(new NewPerson("よその 事務", null, null, null, null, null, Set.of()));
        LocalDate from = LocalDate.now(CurrentTime.ZONE).minusDays(1);
        seats.assign(new NewSeat("D12", SeatRole.SECRETARIAT, "事務局", "PLEDGED", person, from, null), Actor.SYSTEM);
        return new Actor(person);
    }

    @Test
    void aHoldThatIsPlacedAfterTheApprovalStillCounts() {
        WholeLife life = life(40_010);
        long list = disposals.make(admin()).orElseThrow();
        disposals.submit(list, admin());
        disposals.approve(list, "第2号", csw());
        long hold = holds.place(life.number(), HoldBasis.LITIGATION, "訴えの提起", null, csw());

        run.run(list, admin());

        assertThat(states(list)).containsEntry(life.number(), EntryState.KEPT);
        assertThat(title(life)).contains(SIGN);
        holds.release(hold, "終わった", csw());
        finish(life);
    }

    /** Those that stand come first, on whatever page. */
    @Test
    void everyHoldAndEveryListIsReachedPageByPage() {
        WholeLife life = life(40_050);
        List<Long> placed = Stream.of("一", "二", "三", "四")
                .map(why -> holds.place(life.number(), HoldBasis.AUDIT, why, null, csw()))
                .toList();
        holds.release(placed.get(1), "終わった", csw());
        holds.release(placed.get(3), "終わった", csw());

        assertThat(pages(paging -> holds.all(paging, csw()), Hold::id))
                .filteredOn(placed::contains)
                .containsExactly(placed.get(2), placed.get(0), placed.get(3), placed.get(1));

        holds.release(placed.get(0), "終わった", csw());
        holds.release(placed.get(2), "終わった", csw());
        List<Long> lists = Stream.of(1, 2, 3)
                .map(each -> {
                    long list = disposals.make(admin()).orElseThrow();
                    disposals.discard(list, admin());
                    return list;
                })
                .toList();
        assertThat(pages(paging -> read.all(paging, admin()), Disposal::id))
                .doesNotHaveDuplicates()
                .containsSubsequence(lists.get(2), lists.get(1), lists.get(0));
        finish(life);
    }

    private static <T> List<Long> pages(Function<Paging, Page<T>> list, Function<T, Long> id) {
        List<Long> seen = new ArrayList<>();
        Page<T> page = list.apply(new Paging(1, null));
        while (page.next() != null) {
            page.items().forEach(each -> seen.add(id.apply(each)));
            page = list.apply(new Paging(1, page.next()));
        }
        page.items().forEach(each -> seen.add(id.apply(each)));
        return seen;
    }

    /** Whoever objected is heard, too, when their line failed. */
    @Test
    void whatFailedIsDisposedOfByTheNextRun() {
        WholeLife life = life(40_040);
        WholeLife objected = life(40_041);
        long list = disposals.make(admin()).orElseThrow();
        disposals.object(entry(list, objected), "追加の相談があった", csw());
        disposals.submit(list, admin());
        disposals.approve(list, "第4号", csw());
        DisposeOf broken = mock(DisposeOf.class);
        when(broken.of(any(), any())).thenThrow(new IllegalStateException("the disk is full"));

        assertThat(new RunDisposal(mapper, broken, rights, log, time, transactions).run(list, admin()))
                .isZero();

        assertThat(states(list))
                .containsEntry(life.number(), EntryState.FAILED)
                .containsEntry(objected.number(), EntryState.FAILED);
        assertThat(read.get(list, admin()).state()).isEqualTo(DisposalState.DONE);
        assertThat(title(life)).contains(SIGN);
        assertThat(page(list)).contains("失敗した記録があります", "失敗した記録をもう一度廃棄する");
        run.run(list, admin());
        assertThat(page(list)).doesNotContain("失敗した記録");
        assertThat(states(list))
                .containsEntry(life.number(), EntryState.DISPOSED)
                .containsEntry(objected.number(), EntryState.KEPT);
        assertThat(title(life)).doesNotContain(SIGN);
        assertThat(title(objected)).contains(SIGN);
        assertThatThrownBy(() -> run.run(list, admin()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        done -> assertThat(done.messageKey()).isEqualTo("retention.disposal.state.DONE"));
        finish(objected);
    }

    /** What is kept together is kept as long as the longest of it. */
    @Test
    void aRuleThatIsLengthenedAfterTheApprovalStillCounts() {
        WholeLife life = life(40_030);
        long list = disposals.make(admin()).orElseThrow();
        disposals.submit(list, admin());
        disposals.approve(list, "第3号", csw());
        rules.set(RecordKind.ASSESSMENT, null, "常用にする", "文書管理規程", admin());
        rules.set(RecordKind.MEETING, RetentionPeriod.LONGEST, "長く残す", "文書管理規程", admin());

        run.run(list, admin());

        assertThat(read.entries(list, admin()).stream()
                        .filter(entry -> entry.name().equals(life.number()) || entry.kind() == RecordKind.MEETING))
                .hasSizeGreaterThan(1)
                .allSatisfy(entry -> {
                    assertThat(entry.state()).isEqualTo(EntryState.KEPT);
                    assertThat(entry.why()).isEqualTo("NOT_DUE");
                });
        assertThat(title(life)).contains(SIGN);
        rules.set(RecordKind.ASSESSMENT, 5, "もとに戻す", "文書管理規程", admin());
        rules.set(RecordKind.MEETING, 10, "もとに戻す", "文書管理規程", admin());
        finish(life);
    }

    @Test
    void aPeriodIsSetWithItsReasonAndOnlyByAnAdministrator() {
        assertThatThrownBy(() -> rules.set(RecordKind.REPLAY, 3, "理由", "規程", csw()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> rules.set(RecordKind.REPLAY, 3, " ", "規程", admin()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> rules.set(RecordKind.ACCESS_LOG, 3, "理由", "規程", admin()))
                .isInstanceOf(ProblemException.class);
        rules.set(RecordKind.REPLAY, 3, "比べるため", "文書管理規程", admin());

        assertThat(rules.of(RecordKind.REPLAY).years()).isEqualTo(3);
        assertThat(rules.history().get(0).source()).isEqualTo("文書管理規程");
    }

    private String page(long list) {
        return PageClient.as("admin", port)
                .get("/retention/disposals/" + list)
                .shown()
                .text();
    }

    private WholeLife life(int serial) {
        return new TransactionTemplate(transactions).execute(status -> new WholeLife(jdbc, SIGN, serial));
    }

    /** Leaves nothing that a later list would find. */
    private void finish(WholeLife... lives) {
        long list = disposals.make(admin()).orElseThrow();
        disposals.submit(list, admin());
        disposals.approve(list, "後始末", csw());
        run.run(list, admin());
        for (WholeLife life : lives) {
            assertThat(title(life)).doesNotContain(SIGN);
        }
    }

    private Map<String, EntryState> states(long list) {
        return read.entries(list, admin()).stream()
                .filter(entry -> entry.kind() == RecordKind.CASE)
                .collect(java.util.stream.Collectors.toMap(DisposalEntry::name, DisposalEntry::state));
    }

    private long entry(long list, WholeLife life) {
        return read.entries(list, admin()).stream()
                .filter(entry -> entry.name().equals(life.number()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String title(WholeLife life) {
        return jdbc.queryForObject("select title from casework_case where id = ?", String.class, life.caseId);
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
