package jp.kasane.systembuilding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.systembuilding.WalkedIssues;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The secretariat carries issues across the board. */
@KasaneTest
@BrowserTest
class IssueBrowserTest {

    @Autowired
    ApplicationContext context;

    private WalkedIssues issues;

    @BeforeEach
    void issues() {
        issues = new WalkedIssues(context);
    }

    @Test
    void anIssueGoesFromCandidateToReturned(Browsers browsers) {
        String title = "夜に歩き回る人を見守るしくみがない";
        long id = issues.raised(title, issues.received("D07"), issues.received("D12"));
        Visitor secretariat = browsers.as("jimu").open("/issues").check("issues-board");

        secretariat
                .open("/issues/" + id)
                .check("issue-candidate")
                .follow("仕分ける")
                .check("issue-sort");
        secretariat.press("仕分ける").sees("仕分けが選ばれていません").check("issue-sort-refused");
        secretariat.click(AriaRole.RADIO, "共通の課題（審議に進む）");
        secretariat.choose("緊急度", "5（高い）").choose("共通性", "4").choose("実現性", "3").press("仕分ける");
        secretariat.sees("付議しました").check("issue-submitted");
        issues.concluded(id, "CORE", ConclusionType.PROPOSED);
        issues.concluded(id, "SYSTEM", ConclusionType.ADOPTED);
        secretariat.open("/issues/" + id).follow("試行を登録する").check("issue-trial");
        secretariat
                .fill("試行するしくみ・サービス", "自治会の見守り当番を2地区で始める")
                .fill("試行開始日", "令和9年4月1日")
                .press("試行を登録する");
        secretariat.sees("試行を登録しました").follow("実施を登録する").check("issue-roll-out");
        secretariat.fill("実施開始日", "令和9年10月1日").press("実施を登録して還元する");
        secretariat.sees("もとの会議体に還元しました").check("issue-rolled-out");
        issues.answers(id).forEach(issues::acknowledged);
        secretariat.open("/issues/" + id).sees("会議体すべてが受領しました").check("issue-returned");

        assertThat(issues.read(id).state()).isEqualTo(IssueState.RETURNED);
        secretariat.open("/issues/table").check("issues-table");
    }

    @Test
    void issuesAreRaisedMergedAndSplit(Browsers browsers) {
        String shared = issues.received("D07");
        String leaves = issues.received("D12");
        long into = issues.raised("ひきこもりの人の居場所がない", shared);
        Visitor secretariat = browsers.as("jimu").open("/issues/new").check("issue-new");
        secretariat.press("候補に挙げる").sees("課題名がありません").check("issue-new-refused");
        secretariat.fill("課題名", "若い人の居場所がない").choose("挙げる会議体", "地域セーフティネットコア会議");
        secretariat.fill("もとになったケース", shared + "\n" + leaves).fill("理由", "相談が続いている");
        secretariat.page().getByLabel("困窮").check();
        secretariat.press("候補に挙げる").sees("候補に挙げました").check("issue-raised");
        String raised = secretariat.path();

        secretariat.follow("分割する").check("issue-split");
        secretariat.fill("新しい課題名", "就労の手前の練習の場がない").fill("理由", "原因が違う");
        secretariat.page().getByLabel(leaves).check();
        secretariat.press("分割する").sees("新しい地域課題に分けました").check("issue-split-off");
        secretariat.open(raised).follow("統合する").check("issue-merge");
        secretariat.choose("統合先", "ひきこもりの人の居場所がない").fill("理由", "同じ課題").press("統合する");
        secretariat.sees("統合しました");
        assertThat(secretariat.path()).isEqualTo("/issues/" + into);
        secretariat.open(raised).check("issue-merged");
        secretariat.open("/issues/flag").check("issue-flag");
    }

    @Test
    void aMemberLooksAtTheBoardOnThePhone(Browsers browsers) {
        long id = issues.raised("買い物に行けない人が増えている", issues.received("D07"));
        Visitor member = browsers.phone("iin").open("/issues").check("issues-board-member");
        member.open("/issues/" + id).sees("事務局と CSW だけに表示します").check("issue-member");
    }
}
