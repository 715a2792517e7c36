package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.council.SeatRole;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was said to a meeting of somebody is about them still when their item has left the agenda. */
@KasaneTest
class LeftAgendaTest {

    private static final String COUNCIL = "D07";
    private static final String REMARK = "鵜飼千鶴さんとは親しいので席を外します";

    /** How an item leaves the agenda of a meeting to which everybody is invited already. */
    enum Way {
        CANCELLED,
        LEFT_OUT,
        WITHDRAWN
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    MeetingSteps steps;
    Meeting meeting;
    AgendaItem item;
    Actor member;
    Actor secretariat;
    long other;

    @BeforeEach
    void aMemberAnswersTheInvitation() {
        steps = new MeetingSteps(context);
        member = steps.actor(steps.seated(COUNCIL, SeatRole.MEMBER));
        secretariat = steps.secretariat(COUNCIL);
        meeting = steps.planned(COUNCIL, 20);
        long told = steps.told(COUNCIL);
        steps.confirm(COUNCIL, told);
        other = steps.waiting(COUNCIL);
        steps.agenda(meeting, told, other);
        steps.convened(meeting);
        item = steps.itemsOf(meeting).get(0);
        steps.the(AnswerInvitation.class)
                .answer(
                        meeting.id(),
                        member.personId(),
                        new NewReply(ReplyAnswer.ATTEND, null, null, REMARK),
                        null,
                        member);
    }

    @ParameterizedTest
    @EnumSource
    void aRemarkNamesNobodyToTheSecretariat(Way way) {
        leaves(way);

        assertThat(shown()).contains("とは親しいので席を外します").doesNotContain("鵜飼", "千鶴");
    }

    @ParameterizedTest
    @EnumSource
    void anErasureTakesTheNameOutOfIt(Way way) {
        leaves(way);

        erase();

        assertThat(stored()).contains("とは親しいので席を外します").doesNotContain("鵜飼", "千鶴");
    }

    @ParameterizedTest
    @EnumSource
    void theFileOfADisclosureTellsIt(Way way) {
        leaves(way);

        assertThat(held("SUBSTITUTE")).contains(REMARK);
    }

    @ParameterizedTest
    @EnumSource
    void aHoldOnTheCaseCountsForTheMeeting(Way way) {
        leaves(way);

        assertThat(steps.the(DatedMeetings.class).caseIds(meeting.id())).contains(item.subjectId());
    }

    @Test
    void theMinutesNameNobodyWhoseItemWasTakenOff() {
        steps.opened(meeting);
        steps.the(Backlog.class).withdraw(item.backlogItemId());
        steps.closed(meeting);
        Minutes drafted = steps.the(Meetings.class).minutesOf(meeting.id(), Actor.SYSTEM);
        steps.the(AmendMinutes.class)
                .amend(
                        meeting.id(),
                        drafted.text() + "\n鵜飼千鶴さんの議題を外した",
                        "鵜飼千鶴さんのことが抜けていた",
                        drafted.version(),
                        Actor.SYSTEM);

        assertThat(steps.the(Meetings.class)
                        .minutesOf(meeting.id(), secretariat)
                        .text())
                .contains("の議題を外した")
                .doesNotContain("鵜飼", "千鶴");
        assertThat(steps.the(Meetings.class).amendmentsOf(meeting.id(), secretariat))
                .singleElement()
                .satisfies(amendment -> assertThat(amendment.textAfter() + amendment.reason())
                        .contains("の議題を外した", "のことが抜けていた")
                        .doesNotContain("鵜飼", "千鶴"));
        assertThat(held("MEETING_MINUTES")).contains("鵜飼千鶴さんの議題を外した");
        assertThat(held("MINUTES_AMENDMENT")).contains("鵜飼千鶴さんの議題を外した", "鵜飼千鶴さんのことが抜けていた");
        erase();
        assertThat(steps.the(Meetings.class)
                        .minutesOf(meeting.id(), Actor.SYSTEM)
                        .text())
                .contains("の議題を外した")
                .doesNotContain("鵜飼", "千鶴");
    }

    /** The minutes and each of their amendments are records of their own. */
    @Test
    void theFileOfADisclosureTellsEveryAmendmentOfTheMinutes() {
        steps.opened(meeting);
        steps.the(Backlog.class).withdraw(item.backlogItemId());
        steps.closed(meeting);
        amend("\n鵜飼千鶴さんの議題を外した", "抜けていた");
        amend("\n鵜飼千鶴さんは入院した", "鵜飼千鶴さんの家族から聞いた");

        List<HeldRecord> told = steps.the(MeetingPersonalRecords.class).heldOn(item.subjectId(), household()).stream()
                .filter(record -> record.kind().startsWith("MEETING_MINUTES")
                        || record.kind().equals("MINUTES_AMENDMENT"))
                .toList();

        assertThat(told).hasSize(3);
        assertThat(told.stream().map(record -> record.kind() + record.id()).distinct())
                .hasSize(3);
        assertThat(held("MINUTES_AMENDMENT")).contains("鵜飼千鶴さんの議題を外した", "鵜飼千鶴さんの議題を外した\n鵜飼千鶴さんは入院した", "鵜飼千鶴さんの家族から聞いた");
    }

    private void amend(String more, String why) {
        Minutes minutes = steps.the(Meetings.class).minutesOf(meeting.id(), Actor.SYSTEM);
        steps.the(AmendMinutes.class).amend(meeting.id(), minutes.text() + more, why, minutes.version(), Actor.SYSTEM);
    }

    private void leaves(Way way) {
        switch (way) {
            case CANCELLED -> steps.the(CancelMeeting.class).cancel(meeting.id(), "大雪のため", null, Actor.SYSTEM);
            case LEFT_OUT -> steps.agenda(meeting, other);
            case WITHDRAWN -> steps.the(Backlog.class).withdraw(item.backlogItemId());
        }
        assertThat(steps.itemsOf(meeting)).extracting(AgendaItem::id).doesNotContain(item.id());
    }

    private String shown() {
        return steps.the(Invitations.class).of(meeting.id(), secretariat).invitations().stream()
                .filter(each -> each.personId() == member.personId())
                .map(each -> each.reply().remark())
                .collect(Collectors.joining());
    }

    private String stored() {
        List<String> remarks = jdbc.queryForList(
                "select remark from meeting_replies where meeting_id = ? and person_id = ?",
                String.class,
                meeting.id(),
                member.personId());
        assertThat(remarks).hasSize(1);
        return remarks.get(0);
    }

    private Set<String> held(String kind) {
        return steps.the(MeetingPersonalRecords.class).heldOn(item.subjectId(), household()).stream()
                .filter(record -> record.kind().equals(kind))
                .flatMap(record -> record.fields().stream())
                .map(HeldRecord.Field::text)
                .collect(Collectors.toSet());
    }

    private void erase() {
        steps.the(MeetingPersonalRecords.class).erase(item.subjectId(), household());
    }

    private Set<Long> household() {
        return steps.the(HouseholdWords.class).memberIds(item.subjectId());
    }
}
