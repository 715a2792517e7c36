package jp.kasane.systembuilding.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.systembuilding.IssueSummary;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.IssueChange;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Scores;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class IssueMappersTest {
    private static final AtomicLong ID = new AtomicLong(8_000_000);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Scores SCORES = new Scores(5, 4, 3);
    private final Theme theme = new Theme("T" + ID.incrementAndGet());

    @Autowired
    IssueMapper issues;

    @Autowired
    IssueCaseMapper issueCases;

    @Autowired
    AnswerMapper answers;

    @Autowired
    IssueChangeMapper changes;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsEveryColumnOfANewIssue() {
        Issue issue = issue();
        assertThat(jdbc.queryForMap("select * from systembuilding_issue where id = ?", issue.id()))
                .containsEntry("title", "夜間の見守りがない")
                .containsEntry("theme", theme.code())
                .containsEntry("state", "CANDIDATE")
                .containsEntry("raised_by_council", "TEIREI")
                .containsEntry("core_council", "CORE")
                .containsEntry("system_council", "SYSTEM")
                .containsEntry("decision_record_id", 7L);
    }

    @Test
    void walksTheWholeWayAndReturns() {
        Issue issue = issue();
        assertThat(issues.sort(issue, IssueState.SORTED, "題", "説明", SCORES)).isOne();
        assertThat(issues.move(issue.id(), IssueState.SORTED, IssueState.SUBMITTED))
                .isOne();
        assertThat(issues.move(issue.id(), IssueState.SORTED, IssueState.SUBMITTED))
                .isZero();
        issues.move(issue.id(), IssueState.SUBMITTED, IssueState.PROPOSED);
        issues.move(issue.id(), IssueState.PROPOSED, IssueState.ADOPTED);
        assertThat(issues.tryOut(read(issue), DAY, "見守り当番")).isOne();
        assertThat(issues.rollOut(read(issue), DAY.plusDays(9), "見守り当番")).isOne();
        assertThat(issues.close(issue.id(), DAY.plusDays(20))).isOne();
        assertThat(issues.close(issue.id(), DAY.plusDays(20))).isZero();
        Issue returned = read(issue);
        assertThat(returned.state()).isEqualTo(IssueState.RETURNED);
        assertThat(returned.urgencyScore()).isEqualTo(5);
        assertThat(returned.closedOn()).isEqualTo(DAY.plusDays(20));
    }

    @Test
    void sortsWithoutScoresWhenItStaysIndividual() {
        Issue issue = issue();
        assertThat(issues.sort(issue, IssueState.INDIVIDUAL, "題", "", null)).isOne();
        assertThat(read(issue).urgencyScore()).isNull();
    }

    @Test
    void sortsAndMergesOnTheNewestVersionOnly() {
        Issue issue = issue();
        issues.sort(issue, IssueState.SORTED, "題", "", SCORES);
        assertThat(issues.sort(issue, IssueState.SORTED, "題", "", SCORES)).isZero();
        assertThat(issues.merge(issue, issue().id())).isZero();
    }

    @Test
    void findsAnOpenIssueByThemeOrBySimilarCase() {
        Issue issue = issue();
        long caseId = ID.incrementAndGet();
        issueCases.feed(flag(caseId, false).feeding(issue.id()));
        assertThat(issues.openLike(theme.code(), Set.of())).contains(issue.id());
        assertThat(issues.openLike("OTHER_THEME", Set.of(caseId, 1L))).contains(issue.id());
        assertThat(issues.openLike("OTHER_THEME", Set.of())).isEmpty();
        issues.sort(issue, IssueState.INDIVIDUAL, "題", "", null);
        assertThat(issues.openLike(theme.code(), Set.of(caseId))).isEmpty();
    }

    @Test
    void feedsACaseOnceAndRemembersThatItWaits() {
        Issue issue = issue();
        long caseId = ID.incrementAndGet();
        issueCases.feed(flag(caseId, true).feeding(issue.id()));
        issueCases.feed(flag(caseId, false).feeding(issue.id()));
        assertThat(issueCases.of(issue.id())).singleElement().satisfies(fed -> {
            assertThat(fed.caseId()).isEqualTo(caseId);
            assertThat(fed.waits()).isTrue();
        });
    }

    @Test
    void keepsOneFlagPerCaseUntilItFindsItsIssue() {
        long caseId = ID.incrementAndGet();
        long similar = ID.incrementAndGet();
        issueCases.flag(flag(caseId, false));
        issueCases.flag(flag(caseId, true));
        issueCases.flag(new IssueCase(0, null, similar, "OTHER_THEME", "D07", 5, DAY, false, false));
        assertThat(issueCases.waitingFlags(theme.code(), Set.of()))
                .extracting(IssueCase::waits)
                .containsExactly(true);
        assertThat(issueCases.waitingFlags(theme.code(), Set.of(similar))).hasSize(2);
        issueCases.deleteFlag(caseId);
        assertThat(issueCases.waitingFlag(caseId)).isEmpty();
    }

    @Test
    void removesSomeCasesOrAll() {
        Issue issue = issue();
        long first = ID.incrementAndGet();
        long second = ID.incrementAndGet();
        issueCases.feed(flag(first, false).feeding(issue.id()));
        issueCases.feed(flag(second, false).feeding(issue.id()));
        issueCases.individual(issue.id());
        issueCases.removeFrom(issue.id(), List.of(first));
        assertThat(issueCases.of(issue.id())).extracting(IssueCase::caseId).containsExactly(second);
        assertThat(issueCases.of(issue.id())).allMatch(IssueCase::individual);
        issueCases.removeFrom(issue.id(), null);
        assertThat(issueCases.of(issue.id())).isEmpty();
    }

    @Test
    void countsAnswersUntilAllAreAcknowledged() {
        Issue issue = issue();
        long d07 = ID.incrementAndGet();
        long b2 = ID.incrementAndGet();
        answers.insert(d07, issue.id(), "D07");
        answers.insert(b2, issue.id(), "B2");
        assertThat(answers.issueOf(d07)).contains(issue.id());
        assertThat(answers.acknowledge(d07, DAY)).isOne();
        assertThat(answers.acknowledge(d07, DAY)).isZero();
        assertThat(answers.open(issue.id())).isOne();
        assertThat(answers.of(issue.id()))
                .containsExactly(
                        new IssueAnswer(d07, issue.id(), "D07", DAY), new IssueAnswer(b2, issue.id(), "B2", null));
        assertThat(issues.summaries()).contains(new IssueSummary(issue.id(), "夜間の見守りがない", 0, "CANDIDATE", 2, 1));
    }

    @Test
    void showsOnTheBoardWhatWaitsAndSinceWhen() {
        Issue issue = issue();
        issueCases.feed(flag(ID.incrementAndGet(), false).feeding(issue.id()));
        answers.insert(ID.incrementAndGet(), issue.id(), "D07");
        long acknowledged = ID.incrementAndGet();
        answers.insert(acknowledged, issue.id(), "D08");
        answers.acknowledge(acknowledged, DAY);
        changes.insert(new IssueChange(issue.id(), "CANDIDATE", OffsetDateTime.parse("2026-06-09T23:30:00Z"), 5, null));
        changes.insert(new IssueChange(issue.id(), "SPLIT", OffsetDateTime.parse("2026-06-12T10:00:00Z"), 5, null));

        IssueCardRow card =
                issues.cards(IssueState.CANDIDATE, issue.id() + 1, 1).get(0);

        assertThat(card)
                .isEqualTo(new IssueCardRow(
                        issue.id(),
                        "夜間の見守りがない",
                        theme.code(),
                        IssueState.CANDIDATE,
                        "CORE",
                        LocalDate.of(2026, 6, 10),
                        2,
                        1,
                        0));
        assertThat(issues.board(1000)).filteredOn(row -> row.id() == issue.id()).hasSize(1);
        assertThat(issues.board(1)).extracting(IssueCardRow::state).doesNotHaveDuplicates();
        assertThat(issueCases.ofIssues(List.of(issue.id()))).hasSize(1);
    }

    @Test
    void findsWhatCameOutOfAnIssueBySplittingAndMerging() {
        Issue first = issue();
        Issue second = issue();
        Issue other = issue();
        issues.merge(first, second.id());

        assertThat(issues.kin(List.of(first.id()))).extracting(IssueKin::id).containsExactly(first.id(), second.id());
        assertThat(issues.kin(List.of(second.id())))
                .extracting(IssueKin::mergedInto)
                .containsExactly(second.id(), null);
        assertThat(issues.kin(List.of(other.id()))).hasSize(1);
    }

    @Test
    void findsTheCasesOfWhichTheWordsOfAnIssueMayTell() {
        Issue old = issue();
        Issue merged = issue();
        Issue other = issue();
        Issue young = issue();
        jdbc.update("update systembuilding_issue set split_from = ? where id = ?", old.id(), young.id());
        issues.merge(merged, old.id());
        long stays = ID.incrementAndGet();
        long left = ID.incrementAndGet();
        issueCases.feed(flag(stays, false).feeding(old.id()));
        issueCases.feed(flag(left, false).feeding(young.id()));
        issueCases.feed(flag(ID.incrementAndGet(), false).feeding(other.id()));

        for (Issue one : List.of(old, merged, young)) {
            assertThat(issueCases.behind(one.id())).containsExactlyInAnyOrder(stays, left);
        }
        assertThat(issueCases.behind(other.id())).hasSize(1);
        assertThat(issueCases.of(merged.id())).isEmpty();
    }

    @Test
    void aConclusionBringsAnIssueToItsStateToo() {
        Issue issue = issue();
        issues.move(issue.id(), IssueState.CANDIDATE, IssueState.ADOPTED);
        changes.insert(new IssueChange(
                issue.id(), "CONCLUDED_ADOPTED", OffsetDateTime.parse("2026-07-01T10:00:00+09:00"), 5, null));
        assertThat(issues.cards(null, issue.id() + 1, 1))
                .singleElement()
                .satisfies(card -> assertThat(card.since()).isEqualTo(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void knowsWhichIssuesMayTakeCasesOver() {
        Issue open = issue();
        Issue settled = issue();
        issues.sort(settled, IssueState.INDIVIDUAL, "題", "", null);
        assertThat(issues.open("CORE", 100_000)).contains(open).doesNotContain(read(settled));
        assertThat(issues.open("D01", 100)).isEmpty();
    }

    @Test
    void listsByStateAndCouncil() {
        Issue issue = issue();
        assertThat(issues.list(IssueState.CANDIDATE, "TEIREI", issue.id() - 1, 5))
                .containsExactly(issue);
        assertThat(issues.list(IssueState.RETURNED, null, issue.id() - 1, 5)).isEmpty();
        assertThat(issues.list(null, "D01", issue.id() - 1, 5)).isEmpty();
    }

    @Test
    void raisesOneAfterTheOtherAndKeepsTheHistory() {
        issues.lockRaising();
        Issue issue = issue();
        OffsetDateTime now = OffsetDateTime.parse("2026-06-10T10:00:00+09:00");
        changes.insert(new IssueChange(issue.id(), "CANDIDATE", now, 5, null));
        changes.insert(new IssueChange(issue.id(), "SORTED", now, 5, "共通"));
        assertThat(changes.of(issue.id())).extracting(IssueChange::kind).containsExactly("CANDIDATE", "SORTED");
        assertThat(issues.findForUpdate(issue.id())).contains(issue);
    }

    private Issue issue() {
        long id = issues.nextId();
        issues.insert(new NewIssue(id, "夜間の見守りがない", "", theme.code(), "TEIREI", 5, DAY, "CORE", "SYSTEM", 7, null));
        return issues.find(id).orElseThrow();
    }

    private Issue read(Issue issue) {
        return issues.find(issue.id()).orElseThrow();
    }

    private IssueCase flag(long caseId, boolean waits) {
        return IssueCase.flag(caseId, theme, "D07", 5, DAY, waits);
    }
}
