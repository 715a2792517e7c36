package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseRendition;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.Cases;
import jp.kasane.casework.CorrectMember;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.RenditionState;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.ViewCase;
import jp.kasane.casework.ViewCaseAtCouncil;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.Masked;
import jp.kasane.privacy.rendition.RenditionField;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@KasaneTest
class ItemRenditionsTest {

    /** The item is on no agenda yet. */
    private static final long NO_MEETING = 0;

    private static final String COUNCIL = "D12";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    Actor secretariat;
    long caseId;
    long item;

    @BeforeEach
    void takeIn() {
        steps = new MeetingSteps(context);
        secretariat = steps.secretariat(COUNCIL);
        HouseholdMember mother =
                new HouseholdMember("鵜飼 千鶴", "ウカイ チヅル", "本人", null, null, 80, null, "富山県氷見市幸町77-3", "0766-12-9876");
        HouseholdMember son = new HouseholdMember("鵜飼 蔵人", null, "長男", null, null, 50, null, null, null);
        Intake intake = new Intake(
                steps.the(CurrentTime.class).today(),
                COUNCIL,
                "鵜飼さん宅の見守り",
                "COMMISSIONER",
                Set.of("01"),
                null,
                Set.of("ELDERLY"),
                "ｳｶｲ ﾁﾂﾞﾙさんは幸町７７の３で蔵人さんと暮らす。隣の村上さんが心配している。",
                Urgency.NORMAL,
                Set.of(),
                List.of(mother, son));
        caseId = steps.the(Cases.class).receive(intake, steps.actor("csw")).id();
        steps.the(Cases.class).told(caseId, COUNCIL);
        item = steps.the(Backlog.class)
                .add(new BacklogEntry(
                        COUNCIL, ItemKind.POST_REPORT, Subject.ofCase(caseId), null, null, "NORMAL", true));
    }

    @Test
    void aSecretariatWithoutSecrecyReadsTheRenditionWithItsDoubtsButNotTheSource() {
        CaseRendition rendition = propose();

        assertThat(rendition.state()).isEqualTo(RenditionState.UNCONFIRMED);
        CaseRendition.Text told = text(rendition, RenditionField.FREE_TEXT);
        assertThat(told.before()).isNull();
        assertThat(told.proposed()).isEqualTo("A氏は上庄谷ブロックで長男（50代）と暮らす。隣の村上さんが心配している。");
        assertThat(told.doubts()).containsExactly("村上");
        assertThat(text(rendition, RenditionField.TITLE).proposed()).isEqualTo("A氏宅の見守り");
    }

    @Test
    void aSecretariatThatOwesSecrecySeesBothSidesWhereItConfirmsAndNowhereElse() {
        steps.the(Cases.class).before(caseId, "AREA", COUNCIL);
        Actor pledged = pledgedSecretariat();

        CaseRendition rendition = steps.the(ItemRenditions.class).propose(COUNCIL, item, pledged);

        assertThat(text(rendition, RenditionField.TITLE).before())
                .extracting(Masked.Piece::text)
                .containsExactly("鵜飼さん", "宅の見守り");
        assertThat(text(rendition, RenditionField.TITLE).proposed()).isEqualTo("A氏宅の見守り");
        CaseView elsewhere = steps.the(ViewCase.class)
                .view(steps.the(Cases.class).get(caseId).number(), pledged);
        assertThat(elsewhere.disclosure()).isEqualTo(DisclosureLevel.ANONYMOUS);
        assertThat(elsewhere.intake().title()).isNull();
    }

    private Actor pledgedSecretariat() {
        Actor actor = steps.actor(steps.login());
        NewSeat seat = new NewSeat(
                COUNCIL,
                SeatRole.SECRETARIAT,
                "事務局",
                "PLEDGED",
                actor.personId(),
                steps.the(CurrentTime.class).today(),
                null);
        steps.the(Seats.class).assign(seat, Actor.SYSTEM);
        return actor;
    }

    @Test
    void whatWasConfirmedIsWhatIsShown() {
        assertThat(shown().intake()).extracting(CaseView.IntakeView::freeText).isNull();

        confirm(propose().version(), Map.of(RenditionField.FREE_TEXT, "A氏は長男と暮らし、隣の人が心配している。"));

        assertThat(propose().state()).isEqualTo(RenditionState.CONFIRMED);
        assertThat(shown().intake().freeText()).isEqualTo("A氏は長男と暮らし、隣の人が心配している。");
        assertThat(shown().intake().title()).isNull();
    }

    @Test
    void aTextThatStillNamesTheHouseholdIsRefused() {
        String version = propose().version();

        assertThatThrownBy(() -> confirm(version, Map.of(RenditionField.TITLE, "うかいチヅルの見守り")))
                .hasMessage("casework.rendition.identifying");
    }

    @Test
    void aChangedTextMakesItsConfirmationVoidAndAsksForANewOne() {
        String version = propose().version();
        confirm(version, Map.of(RenditionField.TITLE, "町の見守り", RenditionField.FREE_TEXT, "隣の人が心配している。"));
        write("update kasane.casework_case set title = '鵜飼さんの新しい件名' where id = ?");

        assertThat(propose().state()).isEqualTo(RenditionState.CHANGED);
        assertThat(shown().intake().title()).isNull();
        assertThat(shown().intake().freeText()).isEqualTo("隣の人が心配している。");
        assertThatThrownBy(() -> confirm(version, Map.of())).hasMessage("casework.rendition.stale");
        assertThat(steps.the(ItemRenditions.class).waiting(COUNCIL, List.of(item)))
                .containsKey(item);

        confirm(propose().version(), Map.of(RenditionField.TITLE, "新しい件名"));
        assertThat(shown().intake().title()).isEqualTo("新しい件名");
    }

    @Test
    void whatTheRecordHasLearntSinceIsTakenOutUntilItIsConfirmedAgain() {
        confirm(propose().version(), Map.of(RenditionField.FREE_TEXT, "隣の村上さんが心配している。"));
        write("update kasane.casework_member set kana = 'ムラカミ', name = '村上 千鶴' where case_id = ? and relation = '本人'");

        assertThat(propose().state()).isEqualTo(RenditionState.CHANGED);
        assertThat(shown().intake().freeText()).isEqualTo("隣のA氏が心配している。");
    }

    @Test
    void aCorrectedHouseholdMakesWhatWasConfirmedVoid() {
        confirm(propose().version(), Map.of(RenditionField.FREE_TEXT, "隣の村上さんが心配している。"));
        assertThat(shown().intake().freeText()).isEqualTo("隣の村上さんが心配している。");

        String number = steps.the(Cases.class).get(caseId).number();
        long mother = steps.the(ViewCase.class)
                .view(number, Actor.SYSTEM)
                .members()
                .get(0)
                .id();
        HouseholdMember known =
                new HouseholdMember("村上 千鶴", null, "本人", null, null, 80, null, "富山県氷見市幸町77-3", "0766-12-9876");
        steps.the(CorrectMember.class).correct(number, mother, known, null, Actor.SYSTEM);

        assertThat(propose().state()).isEqualTo(RenditionState.CHANGED);
        assertThat(shown().intake().freeText()).isEqualTo("隣のA氏が心配している。");
    }

    private void write(String sql) {
        steps.the(org.springframework.jdbc.core.JdbcTemplate.class).update(sql, caseId);
    }

    @Test
    void anAgendaOfConfirmedItemsOnlyNamesThoseThatWait() {
        Meeting meeting = steps.planned(COUNCIL, 40);
        AgendaChoice choice = new AgendaChoice(List.of(new AgendaChoice.Chosen(item, null, null)), List.of(), true);

        assertThatThrownBy(() -> steps.the(SetAgenda.class).set(meeting.id(), choice, null, secretariat))
                .hasMessage("meeting.rendition.waiting");
        confirm(propose().version(), Map.of(RenditionField.TITLE, "見守り"));
        steps.the(SetAgenda.class).set(meeting.id(), choice, null, secretariat);
        steps.the(CancelMeeting.class).cancel(meeting.id(), "片づけ", null, secretariat);
    }

    @Test
    void thePageShowsBothSidesToWhoeverMaySeeTheCaseByName() {
        String path = "/councils/" + COUNCIL + "/backlog/" + item + "/rendition";

        String named = PageClient.as("csw", port).get(path).shown().text();
        assertThat(named).contains("鵜飼さん宅の見守り", "A氏宅の見守り", "村上");
        assertThat(PageClient.as("iin", port).get(path).status()).isEqualTo(403);
    }

    @Test
    void whoConfirmsForTheCaseStaysOnItsPage() {
        String path = "/councils/" + COUNCIL + "/backlog/" + item + "/rendition";
        PageClient csw = PageClient.as("csw", port);

        PageAnswer done = csw.send(csw.get(path).form("form[action$=rendition]"), Map.of());

        assertThat(done.shown().path()).isEqualTo(path);
        assertThat(done.page().select("main a[href$=backlog]")).isEmpty();
    }

    private CaseRendition propose() {
        return steps.the(ItemRenditions.class).propose(COUNCIL, item, secretariat);
    }

    private void confirm(String version, Map<RenditionField, String> texts) {
        steps.the(ItemRenditions.class).confirm(COUNCIL, item, version, texts, secretariat);
    }

    private CaseView shown() {
        return steps.the(ViewCaseAtCouncil.class)
                .view(caseId, COUNCIL, NO_MEETING, DisclosureLevel.REAL_NAME, secretariat);
    }

    private static CaseRendition.Text text(CaseRendition rendition, RenditionField field) {
        return rendition.texts().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
