package jp.kasane.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One administrator makes a draft of a table of its own, another approves, the first activates and goes back. */
@KasaneTest
class DraftPagesTest {

    private static int serial;

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    private String key;
    private Actor author;
    private PageClient first;
    private PageClient second;

    @BeforeEach
    void twoAdministrators() {
        serial++;
        key = "TrialPages" + serial + "Decision";
        author = administrator("maker");
        administrator("approver");
        first = PageClient.as("maker" + serial, port);
        second = PageClient.as("approver" + serial, port);
    }

    @Test
    void aDraftBecomesActiveAfterAnothersApprovalAndGoesBack() {
        activate(draft("1"), "初めての表");
        String id = draft("2");
        assertThat(first.get("/admin/drafts/" + id).shown().text())
                .contains("有効な版（第1版）との違い", "答え「答え」", "次は、作った人とは別の管理者の承認です")
                .doesNotContain("承認する");

        activate(id, "数を増やす");

        PageAnswer model = first.get("/admin/models/" + key).shown();
        assertThat(model.text()).contains("数を増やす", "第2版", "approver" + serial);
        String former = "/admin/models/" + key + "/versions/1";
        PageAnswer back = step(first, former, "多すぎた");
        assertThat(back.flash()).contains("第1版の内容に戻しました（第3版）");
        assertThat(first.get(former).shown().text()).contains("有効な第3版と同じ内容です");
    }

    @Test
    void eachStepAsksWhyAndWhatCannotBeDoneIsSaidPlainly() {
        String id = draft("1");

        assertThat(step(first, "/admin/drafts/" + id + "/activate", "早く").text())
                .contains("まだ承認されていません");
        assertThat(step(first, "/admin/drafts/" + id + "/approve", "").text()).contains("自分が作った");
        assertThat(step(second, "/admin/drafts/" + id + "/reject", " ").text()).contains("理由を1文字以上");
        assertThat(step(second, "/admin/drafts/" + id + "/reject", "数が違う").flash())
                .contains("差し戻しました");
        assertThat(step(first, "/admin/drafts/" + id + "/discard", "").flash()).contains("取り下げました");
        assertThat(first.get("/admin/drafts/" + id).shown().text()).contains("取り下げた", "数が違う");
    }

    @Test
    void theSettingIsChangedWithAReasonThatStays() {
        PageAnswer asked = first.get("/admin/models/setting").shown();
        PageAnswer refused = first.send(asked.form("form.panel"), Map.of("reason", ""));
        assertThat(refused.text()).contains("理由を1文字以上");

        PageAnswer done = first.send(asked.form("form.panel"), Map.of("reason", "いまのままを確かめた" + serial));

        assertThat(done.flash()).contains("設定を変えました");
        assertThat(done.text()).contains("いまのままを確かめた" + serial);
    }

    private void activate(String id, String reason) {
        assertThat(step(second, "/admin/drafts/" + id + "/approve", "").flash()).contains("承認しました");
        assertThat(step(first, "/admin/drafts/" + id + "/activate", reason).flash())
                .contains("有効にしました");
    }

    private static PageAnswer step(PageClient who, String path, String reason) {
        return who.send(who.get(path).shown().form("form.panel"), Map.of("reason", reason));
    }

    private String draft(String answer) {
        return String.valueOf(
                drafts.keep(new NewDraft("試し" + serial, DraftSource.UPLOAD, List.of(table(answer))), author));
    }

    private ModelFile table(String answer) {
        try {
            String text = Files.readString(Path.of("src/test/resources/models/TrialDecision.dmn"));
            return ModelFile.of(key + ".dmn", text.replace("TrialDecision", key).replace("ANSWER", answer));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Actor administrator(String name) {
        return new Actor(people.register(new NewPerson(
                name + serial, null, null, null, name + serial, Http.PASSWORD, Set.of(GlobalRole.ADMIN))));
    }
}
