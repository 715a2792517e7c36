package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A council without consent: its secretariat reads A氏 in what it typed itself, and corrects something else. */
@KasaneTest
class UntouchedWordsTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private KasaneClient client;
    private Actor secretariat;
    private long meeting;
    private long backlogItem;

    @BeforeEach
    void aCaseOnTheAgenda() {
        client = new KasaneClient(new Http(port));
        secretariat = new Actor(client.personId("jimu"));
        String number = client.receiveCase(Households.eightyFifty("D07"));
        long caseId = client.caseId(number);
        client.assess(number, Households.assessment());
        meeting = client.planMeeting("D07");
        client.setAgenda(meeting, caseId);
        backlogItem = client.items(meeting).get(0).get("backlogItemId").asLong();
    }

    @Test
    void presentersStayWhenTheAgendaIsSavedOnceMore() {
        choose(15, "𠮷田 ハルの民生委員");
        String shown = record(secretariat).items().get(0).presenter();
        assertThat(shown).isEqualTo("A氏の民生委員");

        choose(20, shown);
        assertThat(record(Actor.SYSTEM).items().get(0)).satisfies(item -> {
            assertThat(item.minutes()).isEqualTo(20);
            assertThat(item.presenter()).isEqualTo("𠮷田 ハルの民生委員");
        });

        choose(20, "別の民生委員");
        assertThat(record(Actor.SYSTEM).items().get(0).presenter()).isEqualTo("別の民生委員");
    }

    @Test
    void reasonsStayWhenTheAgendaIsSavedOnceMore() {
        leave("𠮷田 ハルが入院中のため");
        String shown = reason(secretariat);
        assertThat(shown).isEqualTo("A氏が入院中のため");

        leave(shown);

        assertThat(reason(Actor.SYSTEM)).isEqualTo("𠮷田 ハルが入院中のため");
    }

    @Test
    void whoCorrectsAConclusionKeepsItsReasonsAndActions() {
        client.convene(meeting);
        client.open(meeting);
        conclude(ConclusionType.CONTINUED, "𠮷田 実も\n一緒に見守る", "𠮷田 ハルを訪問する");
        MeetingRecord shown = record(secretariat);
        String rationale = shown.items().get(0).rationale();
        String title = shown.actions().get(0).action().title();
        assertThat(rationale + title).contains("訪問する").doesNotContain("𠮷田");

        conclude(ConclusionType.SUPPORT_FOUND, rationale.replace("\n", "\r\n"), title);

        MeetingRecord stored = record(Actor.SYSTEM);
        assertThat(stored.items().get(0).conclusion()).isEqualTo(ConclusionType.SUPPORT_FOUND);
        assertThat(stored.items().get(0).rationale()).isEqualTo("𠮷田 実も\n一緒に見守る");
        assertThat(stored.actions().get(0).action().title()).isEqualTo("𠮷田 ハルを訪問する");
    }

    @Test
    void whatLooksAlikeStaysInItsOrderAndWhatIsNewIsTaken() {
        UnaryOperator<String> kept =
                UntouchedWords.keeping(List.of("田中さん", "佐藤さん", "見守る\n訪ねる"), typed -> typed.replaceAll("田中|佐藤", "A氏"));

        assertThat(kept.apply("A氏さん")).isEqualTo("田中さん");
        assertThat(kept.apply("A氏さん")).isEqualTo("佐藤さん");
        assertThat(kept.apply("A氏さん")).isEqualTo("A氏さん");
        assertThat(kept.apply("見守る 訪ねる")).isEqualTo("見守る 訪ねる");
        assertThat(kept.apply(null)).isNull();
    }

    private void choose(int minutes, String presenter) {
        set(new AgendaChoice(List.of(new AgendaChoice.Chosen(backlogItem, minutes, presenter)), List.of()));
    }

    private void leave(String reason) {
        set(new AgendaChoice(List.of(), List.of(new AgendaChoice.Left(backlogItem, reason))));
    }

    private void set(AgendaChoice choice) {
        context.getBean(SetAgenda.class).set(meeting, choice, null, secretariat);
    }

    private void conclude(ConclusionType type, String rationale, String title) {
        AgendaItem item = record(Actor.SYSTEM).items().get(0);
        Conclusion conclusion = new Conclusion(
                type,
                rationale,
                false,
                false,
                List.of(new AgreedAction(
                        title, secretariat.personId(), LocalDate.now().plusDays(30))));
        context.getBean(RecordConclusion.class).record(meeting, item.id(), conclusion, item.version(), secretariat);
    }

    private String reason(Actor actor) {
        return record(actor).leftovers().stream()
                .filter(left -> left.leftover().backlogItemId() == backlogItem)
                .findFirst()
                .orElseThrow()
                .leftover()
                .reason();
    }

    private MeetingRecord record(Actor actor) {
        return context.getBean(Meetings.class).recordOf(meeting, actor);
    }
}
