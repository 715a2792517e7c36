package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseLists;
import jp.kasane.casework.Cases;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody invited to a meeting reads of a narrowed case, or without a seat, only that there is an item. */
@KasaneTest
class LeftOutTest {

    private static final String COUNCIL = "D07";
    private static final String PRESENTER = "民生委員の佐藤";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    MeetingSteps steps;
    Actor member;
    Actor chair;
    String number;
    Meeting meeting;

    @BeforeEach
    void anUrgentCaseIsOnTheAgenda() {
        steps = new MeetingSteps(context);
        member = steps.actor("iin");
        chair = steps.actor("gicho");
        long caseId = steps.newCase();
        steps.the(Cases.class).told(caseId, COUNCIL);
        number = steps.the(Cases.class).get(caseId).number();
        long item = steps.the(Backlog.class)
                .add(new BacklogEntry(
                        COUNCIL, ItemKind.POST_REPORT, Subject.ofCase(caseId), null, null, "EMERGENCY", true));
        steps.confirm(COUNCIL, item);
        meeting = steps.planned(COUNCIL, 20);
        AgendaChoice choice = new AgendaChoice(List.of(new AgendaChoice.Chosen(item, null, PRESENTER)), List.of());
        steps.the(SetAgenda.class).set(meeting.id(), choice, null, Actor.SYSTEM);
        steps.convened(meeting);
    }

    @Test
    void theReplyTellsALeftOutMemberOnlyThatThereIsAnItem() {
        assertThat(replyPage()).contains(number, PRESENTER);

        narrow();

        assertThat(agendaOf(member)).singleElement().satisfies(item -> {
            assertThat(item.isClosed()).isTrue();
            assertThat(item.presenter()).isNull();
            assertThat(item.kind()).isEqualTo(ItemKind.NEW);
            assertThat(item.reasonCode()).isEqualTo("NEW");
        });
        assertThat(agendaOf(chair))
                .singleElement()
                .satisfies(item -> assertThat(item.isClosed()).isFalse());
        assertThat(replyPage())
                .contains("非公開の議題", "出席できますか")
                .doesNotContain(number, PRESENTER, "事後報告", "新規", "/cases/");
        assertThat(shown("/meetings/" + meeting.id())).contains("非公開の議題").doesNotContain(number, PRESENTER);
    }

    @Test
    void theBacklogTellsALeftOutMemberOnlyThatSomethingWaits() {
        long id = steps.the(Meetings.class)
                .agendaOf(meeting.id(), Actor.SYSTEM)
                .get(0)
                .backlogItemId();
        narrow();

        assertThat(steps.the(Meetings.class).backlogOf(COUNCIL, id - 1, 1, member))
                .isEqualTo(steps.the(CouncilBoard.class).backlogOf(COUNCIL, id - 1, 1, member))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(id);
                    assertThat(row.urgency()).isEqualTo("NORMAL");
                    assertThat(row.kind()).isEqualTo(ItemKind.NEW);
                });
        assertThat(shown("/councils/D07/backlog?limit=1&after=" + (id - 1)))
                .contains("非公開の議題")
                .doesNotContain(number, "緊急<", "事後報告");
        assertThat(new Http(port)
                        .get("iin", "/councils/D07/backlog?limit=1&after=" + (id - 1))
                        .accepted()
                        .body()
                        .toString())
                .doesNotContain(number, "EMERGENCY", "POST_REPORT");
    }

    @Test
    void minutesThatCannotBeToldApartAreNotShown() {
        steps.opened(meeting);
        steps.closed(meeting);
        steps.the(AmendMinutes.class).amend(meeting.id(), "書き直した議事録 " + number, "書き直し", null, Actor.SYSTEM);
        assertThat(minutesOf(member)).contains(number);

        narrow();

        assertThat(minutesOf(member)).isNotBlank().doesNotContain("書き直した", number);
        assertThat(shown("/meetings/" + meeting.id() + "/minutes"))
                .contains("非公開の議題があります", "議長か事務局")
                .doesNotContain("書き直した", number);
        assertThat(steps.the(Meetings.class).amendmentsOf(meeting.id(), member))
                .allSatisfy(
                        each -> assertThat(each.textBefore() + each.textAfter()).doesNotContain("書き直した", number));
        assertThat(minutesOf(chair)).contains("書き直した");
    }

    @Test
    void minutesThatNameACaseWhoseItemLeftTheAgendaAreNotShown() {
        long item = steps.itemsOf(meeting).get(0).backlogItemId();
        steps.opened(meeting);
        steps.the(Backlog.class).withdraw(item);
        steps.closed(meeting);
        String reason = number + " のことが抜けていた";
        steps.the(AmendMinutes.class).amend(meeting.id(), number + " の議題を外した", reason, null, Actor.SYSTEM);
        assertThat(minutesOf(member)).contains(number);

        narrow();

        assertThat(minutesOf(member)).isNotBlank().doesNotContain("議題を外した", number);
        assertThat(steps.the(Meetings.class).amendmentsOf(meeting.id(), member))
                .singleElement()
                .satisfies(each -> assertThat(each.textAfter() + each.reason()).doesNotContain("抜けていた", number));
        assertThat(minutesOf(chair)).contains(number + " の議題を外した");
    }

    /** What stood on the agenda has been given back, and may be named all the same. */
    @Test
    void theReasonOfAPostponementIsNotToldToTheLeftOutWhereItNamesTheCase() {
        String reason = number + " の都合のため";
        postpone("大雪のため", 40);
        postpone(reason, 41);

        narrow();

        assertThat(shown("/meetings/" + meeting.id()))
                .contains("大雪のため", "非公開の議題にふれている場合がある")
                .doesNotContain(number);
        assertThat(steps.the(Meetings.class).recordOf(meeting.id(), chair).changes())
                .extracting(MeetingChange::reason)
                .containsExactly("大雪のため", reason);
    }

    private void postpone(String reason, int inDays) {
        Actor by = steps.secretariat(meeting.councilCode());
        steps.the(PostponeMeeting.class).postpone(meeting.id(), steps.in(inDays), reason, null, by);
    }

    @Test
    void whoWasInvitedForASeatThatEndedSeesClosedItems() {
        Actor former = steps.actor(steps.seated("D20", SeatRole.MEMBER));
        Meeting other = steps.planned("D20", 20);
        steps.agenda(other, steps.waiting("D20"));
        steps.convened(other);
        assertThat(steps.the(OwnInvitations.class).of(other.id(), former).agenda())
                .noneMatch(AgendaItem::isClosed);

        long seat =
                steps.the(Seats.class).heldBy(former.personId(), today()).get(0).id();
        steps.the(Seats.class).end("D20", seat, today().minusDays(1), Actor.SYSTEM);

        OwnInvitation own = steps.the(OwnInvitations.class).of(other.id(), former);
        assertThat(own.isOpen()).isTrue();
        assertThat(own.agenda()).hasSize(1).allMatch(AgendaItem::isClosed);
    }

    private java.time.LocalDate today() {
        return steps.the(CurrentTime.class).today();
    }

    private void narrow() {
        steps.the(CaseLists.class).narrow(number, COUNCIL, Set.of(), "親族が委員にいるため", chair);
    }

    private List<AgendaItem> agendaOf(Actor actor) {
        return steps.the(OwnInvitations.class).of(meeting.id(), actor).agenda();
    }

    private String minutesOf(Actor actor) {
        return steps.the(Meetings.class).minutesOf(meeting.id(), actor).text();
    }

    private String replyPage() {
        return shown("/meetings/" + meeting.id() + "/reply");
    }

    private String shown(String path) {
        return PageClient.as("iin", port)
                .get(path)
                .shown()
                .page()
                .select("main")
                .outerHtml();
    }
}
