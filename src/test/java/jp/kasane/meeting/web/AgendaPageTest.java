package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The agenda builder as a browser without scripts uses it. */
@KasaneTest
class AgendaPageTest {

    private static final String COUNCIL = "D17";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    PageClient jimu;
    Meeting meeting;
    long first;
    long second;

    @BeforeEach
    void plan() {
        steps = new MeetingSteps(context);
        jimu = PageClient.as("jimu", port);
        first = steps.waiting(COUNCIL);
        second = steps.waiting(COUNCIL);
        meeting = steps.planned(COUNCIL, 30);
    }

    @Test
    void theProposalIsShownWithItsReasonsAndSavedAsItIs() {
        PageAnswer page = jimu.get(path()).shown();
        assertThat(page.text()).contains("議題案です", "事後報告", "会議を待てなかった支援", "あと");
        assertThat(page.page().select("h1")).hasSize(1);

        PageAnswer saved = jimu.send(form(page), chosen(page, first, second)).shown();

        assertThat(saved.flash()).contains("保存しました");
        assertThat(onAgenda()).containsExactly(first, second);
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.AGENDA_SET);
        assertThat(saved.text()).doesNotContain("議題案です").contains("招集へ進む");
    }

    @Test
    void buttonsRearrangeWithoutSaving() {
        PageAnswer page = jimu.send(form(jimu.get(path())), chosen(jimu.get(path()), first, second));
        FormElement form = form(page);
        Element down = page.page().selectFirst("button[value=down:" + first + "]");
        form.attr("action", down.attr("formaction"));

        PageAnswer moved = jimu.press(form, down, Map.of()).shown();

        assertThat(shownOrder(moved)).containsExactly(second, first);
        assertThat(onAgenda()).containsExactly(first, second);
        assertThat(jimu.send(form(moved), Map.of()).flash()).contains("保存しました");
        assertThat(onAgenda()).containsExactly(second, first);
    }

    @Test
    void aNumberThatIsNoneIsToldAtItsField() {
        PageAnswer page = jimu.get(path());
        Map<String, String> typed = new HashMap<>(chosen(page, first));
        typed.put(row(page, first) + ".minutes", "長い");

        PageAnswer refused = jimu.send(form(page), typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select("li[data-id=" + first + "] .field-error")
                        .text())
                .isNotEmpty();
        assertThat(refused.page()
                        .select("li[data-id=" + first + "] [data-minutes-of]")
                        .val())
                .isEqualTo("長い");
        assertThat(onAgenda()).isEmpty();
    }

    @Test
    void anAgendaThatIsTooLongIsNotSaved() {
        PageAnswer page = jimu.get(path());
        Map<String, String> typed = new HashMap<>(chosen(page, first));
        typed.put(row(page, first) + ".minutes", "５００");

        PageAnswer refused = jimu.send(form(page), typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("超えています");
        assertThat(refused.text()).contains("440分超過");
    }

    @Test
    void aStaleTabKeepsItsOrderAndMayReplaceTheOther() {
        PageAnswer mine = jimu.get(path());
        steps.agenda(meeting, first);

        PageAnswer stale = jimu.send(form(mine), chosen(mine, second, first));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("ほかの人が先に更新しました");
        assertThat(shownOrder(stale)).containsExactly(second, first);
        assertThat(onAgenda()).containsExactly(first);

        assertThat(jimu.send(form(stale), Map.of()).flash()).contains("保存しました");
        assertThat(onAgenda()).containsExactly(second, first);
    }

    @Test
    void aReasonForLeavingOverIsKept() {
        PageAnswer page = jimu.get(path());
        Map<String, String> typed = new HashMap<>(chosen(page, first));
        typed.put(row(page, second) + ".reason", "資料待ち");

        PageAnswer saved = jimu.send(form(page), typed).shown();

        assertThat(saved.page()
                        .select("li[data-id=" + second + "] [name$=.reason]")
                        .val())
                .isEqualTo("資料待ち");
        assertThat(jimu.get("/meetings/" + meeting.id()).text()).contains("今回見送ったもの", "資料待ち");
    }

    @Test
    void whatIsNotConfirmedCannotBeChosenAndLeadsToItsConfirmation() {
        long waits = steps.unconfirmed(COUNCIL);

        PageAnswer page = jimu.get(path()).shown();

        Element line = page.page().selectFirst("[data-list=left] li[data-id=" + waits + "]");
        assertThat(line.text()).contains("置換え後の文を確認する");
        assertThat(line.select("a[href$=/backlog/" + waits + "/rendition]")).hasSize(1);
        assertThat(line.select("button[value^=take], input[type=text][name$=position], .agenda-grip"))
                .isEmpty();
        assertThat(shownOrder(page)).contains(first, second);

        PageAnswer refused = jimu.send(form(page), chosen(page, second, waits, first));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("確認されていない議題", "置換え後の文を確認する");
        assertThat(shownOrder(refused)).containsExactly(second, waits, first);
        assertThat(onAgenda()).isEmpty();

        steps.confirm(COUNCIL, waits);
        assertThat(jimu.send(form(refused), Map.of()).flash()).contains("保存しました");
        assertThat(onAgenda()).containsExactly(second, waits, first);
    }

    @Test
    void withoutScriptsItCannotBeTakenEither() {
        PageAnswer page = jimu.get(path());
        Element take = page.page().selectFirst("button[value^=down:], button[value^=take:]");
        long waits = steps.unconfirmed(COUNCIL);
        FormElement form = form(page);
        form.attr("action", take.attr("formaction"));

        PageAnswer refused = jimu.press(form, take.attr("value", "take:" + waits), Map.of());

        assertThat(refused.errors()).contains("置換え後の文を確認する");
        assertThat(shownOrder(refused)).doesNotContain(waits);
    }

    @Test
    void whatAProgramPutOnTheAgendaStandsThereWithItsCodesUntilItIsConfirmedOrLeft() {
        long waits = steps.unconfirmed(COUNCIL);
        steps.agenda(meeting, first, waits);

        PageAnswer page = jimu.get(path()).shown();

        assertThat(shownOrder(page)).containsExactly(first, waits);
        assertThat(page.page().select("[data-list=chosen] li[data-id=" + waits + "] button[value^=leave]"))
                .hasSize(1);
        assertThat(jimu.send(form(page), Map.of()).errors()).contains("確認されていない議題");
        assertThat(jimu.send(form(page), chosen(page, first)).flash()).contains("保存しました");
        assertThat(onAgenda()).containsExactly(first);
    }

    @Test
    void whoIsNotItsSecretariatSeesTheAgendaOnly() {
        Meeting here = steps.planned("D07", 30);
        PageClient iin = PageClient.as("iin", port);

        assertThat(iin.get("/meetings/" + here.id() + "/agenda").shown().path()).isEqualTo("/meetings/" + here.id());
        assertThat(iin.get("/meetings/" + meeting.id()).status()).isEqualTo(403);
    }

    private String path() {
        return "/meetings/" + meeting.id() + "/agenda";
    }

    private static FormElement form(PageAnswer page) {
        return page.form("#agenda");
    }

    /** Exactly these, in this order. */
    private static Map<String, String> chosen(PageAnswer page, long... ids) {
        Map<String, String> typed = new HashMap<>();
        page.page().select("[data-position]").forEach(field -> typed.put(field.attr("name"), ""));
        for (int i = 0; i < ids.length; i++) {
            typed.put(row(page, ids[i]) + ".position", String.valueOf(i + 1));
        }
        return typed;
    }

    private static String row(PageAnswer page, long id) {
        return page.page()
                .selectFirst("li[data-id=" + id + "] [data-position]")
                .attr("name")
                .replace(".position", "");
    }

    private static List<Long> shownOrder(PageAnswer page) {
        return page.page().select("[data-list=chosen] > li").eachAttr("data-id").stream()
                .map(Long::valueOf)
                .toList();
    }

    private List<Long> onAgenda() {
        return steps.itemsOf(meeting).stream().map(AgendaItem::backlogItemId).toList();
    }
}
