package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.meeting.AnswerInvitation;
import jp.kasane.meeting.Attendance;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.RecordAttendance;
import jp.kasane.meeting.ReplyAnswer;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who is here: from the answers, by ticking, by pasting. */
@KasaneTest
class AttendancePageTest {

    private static final String COUNCIL = "D07";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    PageClient jimu;
    Meeting meeting;
    Actor iin;
    String path;

    @BeforeEach
    void convene() {
        steps = new MeetingSteps(context);
        jimu = PageClient.as("jimu", port);
        iin = steps.actor("iin");
        meeting = steps.planned(COUNCIL, 30);
        path = "/meetings/" + meeting.id() + "/attendance";
        steps.agenda(meeting, steps.waiting(COUNCIL));
        steps.convened(meeting);
    }

    @Test
    void theAnswersAreTickedButNotRecorded() {
        answer(new NewReply(ReplyAnswer.SUBSTITUTE, "𠮷野 太郎", "自治会", null));

        PageAnswer page = jimu.get(path).shown();
        assertThat(page.text()).contains("まだ記録していません");
        assertThat(page.page().select("input[value=𠮷野 太郎]")).hasSize(1);
        assertThat(came()).isEmpty();

        PageAnswer saved = jimu.send(form(page), Map.of()).shown();
        assertThat(saved.flash()).contains("出席 1人");
        assertThat(came()).extracting(Attendance::personName).containsExactly("𠮷野 太郎");
        assertThat(came()).extracting(Attendance::onBehalfOf).doesNotContainNull();
        assertThat(saved.text()).doesNotContain("まだ記録していません");
    }

    @Test
    void everybodyIsTickedAtOnceAndGuestsArePasted() {
        PageAnswer page = jimu.get(path);
        PageAnswer all = fill(page, "all", Map.of());
        assertThat(all.page().select("[type=checkbox][checked]").size()).isGreaterThan(2);

        PageAnswer pasted = fill(all, "paste", Map.of("pasted", "氏名\t所属\n見学 一郎\t大学\n葛󠄀城 花子\t社協"));
        assertThat(pasted.page().select("input[value=見学 一郎]")).hasSize(1);
        assertThat(came()).isEmpty();

        jimu.send(form(pasted), Map.of()).shown();
        assertThat(came()).extracting(Attendance::personName).contains("見学 一郎", "葛󠄀城 花子");
        assertThat(came()).extracting(Attendance::personId).contains(iin.personId());
    }

    @Test
    void whatSomebodyElseRecordedIsNotOverwrittenUnawares() {
        PageAnswer mine = jimu.get(path);
        steps.the(RecordAttendance.class).record(meeting.id(), List.of(), null, Actor.SYSTEM);

        PageAnswer stale = jimu.send(form(mine), Map.of("pasted", "見学 一郎"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page().select("input[value=見学 一郎]")).hasSize(1);
        assertThat(jimu.send(form(stale), Map.of()).shown().flash()).contains("記録しました");
    }

    @Test
    void aNameThatIsTooLongIsToldInItsRow() {
        PageAnswer sheet = fill(jimu.get(path), "paste", Map.of("pasted", "長".repeat(201)));

        PageAnswer refused = jimu.send(form(sheet), Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("tbody .field-error").text()).contains("長すぎます");
    }

    @Test
    void aPastedLineWithoutANameIsRefusedAndStays() {
        String pasted = "\t自治会";

        PageAnswer refused = jimu.send(form(jimu.get(path)), Map.of("pasted", pasted));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=pasted]").get(0).wholeText())
                .isEqualTo(pasted);
        assertThat(refused.page().select("#pasted-error").text()).isNotBlank();
    }

    @Test
    void whatWasPastedStaysAsItWasWhenItIsRefused() {
        String pasted = "見学 一郎\t大学\n" + "長".repeat(201);

        PageAnswer refused = jimu.send(form(jimu.get(path)), Map.of("pasted", pasted));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=pasted]").get(0).wholeText())
                .isEqualTo(pasted);
        assertThat(refused.page().select("#pasted-error").text()).contains("長すぎます");
        assertThat(refused.page().select("input[value=見学 一郎]")).isEmpty();
    }

    @Test
    void aMemberIsLedToTheOverview() {
        assertThat(PageClient.as("iin", port).get(path).shown().path()).isEqualTo("/meetings/" + meeting.id());
    }

    private PageAnswer fill(PageAnswer page, String step, Map<String, String> typed) {
        FormElement form = form(page);
        var button = page.page().selectFirst("button[value=" + step + "]");
        form.attr("action", button.attr("formaction"));
        return jimu.press(form, button, typed).shown();
    }

    private static FormElement form(PageAnswer page) {
        return page.form("#attendance");
    }

    private void answer(NewReply reply) {
        steps.the(AnswerInvitation.class).answer(meeting.id(), iin.personId(), reply, null, iin);
    }

    private List<Attendance> came() {
        return steps.the(Meetings.class).recordOf(meeting.id(), Actor.SYSTEM).attendance().stream()
                .filter(Attendance::came)
                .toList();
    }
}
