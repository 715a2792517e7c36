package jp.kasane.retention;

import static jp.kasane.retention.WholeLife.at;
import static jp.kasane.retention.WholeLife.date;
import static jp.kasane.retention.WholeLife.jsonOf;
import static jp.kasane.retention.WholeLife.row;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was recorded of the community issues that a case fed, and of those that it left by a merger or a split: the
 * household is named in every text, and none of the meetings had the case itself on its agenda.
 */
final class IssuesOfLife {

    private static final String COUNCIL = "D07";
    /** Names nobody, so that the heading of its section in minutes is the title as it stands. */
    private static final String OLD = "もとの課題";

    private final WholeLife life;
    private final String words;
    private int texts;

    /** @param words that name the household */
    IssuesOfLife(WholeLife life, String words) {
        this.life = life;
        this.words = words;
    }

    /** @param fed by the case */
    void around(long fed) {
        long old = issue(OLD, Map.of("state", "INDIVIDUAL"));
        life.set("update kasane.systembuilding_issue set split_from = ? where id = ?", old, fed);
        long merged = issue("統合" + named(), Map.of("state", "MERGED", "merged_into", fed));
        recorded(fed, 1);
        long item = recorded(old, 2);
        life.set("update kasane.meeting_agenda_items set position = 1 where id = ?", item);
        wrote(item);
        recorded(merged, 3);
    }

    private String named() {
        return words + " " + (++texts);
    }

    private long issue(String title, Map<String, Object> place) {
        Map<String, Object> row = new LinkedHashMap<>(row(
                "title",
                title,
                "description",
                named(),
                "theme",
                "ELDERLY",
                "raised_by_council",
                COUNCIL,
                "raised_by",
                0L,
                "raised_on",
                date("1931-08-01"),
                "core_council",
                "CORE",
                "system_council",
                "SYSTEM",
                "decision_record_id",
                0L,
                "arrangement",
                named()));
        row.putAll(place);
        long id = life.insert("kasane.systembuilding_issue", row);
        life.plain(
                "kasane.systembuilding_change",
                row("issue_id", id, "kind", "MERGED", "changed_at", at(), "changed_by", 0L, "reason", named()));
        return id;
    }

    /** @return the item at which the issue was dealt with */
    private long recorded(long issue, int serial) {
        long decision = decided("ISSUE", issue);
        long item = met("ISSUE", "ISSUE", issue, serial * 10);
        long referral = carried(issue, decision);
        decided("REFERRAL", referral);
        met("ANSWER", "REFERRAL", referral, serial * 10 + 1);
        long action = acted(issue, item);
        decided("ACTION", action);
        met("FOLLOW_UP", "ACTION", action, serial * 10 + 2);
        return item;
    }

    /** Minutes, and who came, of a meeting with that one item. */
    private void wrote(long item) {
        long meeting = life.meetingOf(item);
        life.plain("kasane.meeting_minutes", row("meeting_id", meeting, "text", section(), "drafted_at", at()));
        life.plain(
                "kasane.meeting_minutes_amendments",
                row(
                        "meeting_id",
                        meeting,
                        "amended_by",
                        0L,
                        "amended_at",
                        at(),
                        "text_before",
                        section(),
                        "text_after",
                        section(),
                        "reason",
                        named(),
                        "after_approval",
                        true));
        life.plain(
                "kasane.meeting_attendance",
                row(
                        "meeting_id",
                        meeting,
                        "person_name",
                        named(),
                        "organisation",
                        named(),
                        "invited",
                        false,
                        "came",
                        true,
                        "on_behalf_of",
                        named()));
        life.plain(
                "kasane.meeting_replies",
                row(
                        "meeting_id",
                        meeting,
                        "person_id",
                        1L,
                        "answer",
                        "SUBSTITUTE",
                        "substitute_name",
                        named(),
                        "substitute_organisation",
                        named(),
                        "remark",
                        named(),
                        "replied_by",
                        0L,
                        "replied_at",
                        at()));
    }

    private String section() {
        return "議題1 [地域課題] " + OLD + "\n審議の記録:\n" + named();
    }

    private long decided(String type, long id) {
        return life.insert(
                "kasane.decision_record",
                row(
                        "decision_key",
                        "IssuePromotionDecision",
                        "decision_version",
                        1,
                        "inputs",
                        jsonOf("{\"similarCases\":1}"),
                        "outputs",
                        jsonOf("{\"promote\":false}"),
                        "rules",
                        jsonOf("[\"r1\"]"),
                        "subject_type",
                        type,
                        "subject_id",
                        id,
                        "decided_at",
                        at(),
                        "confirmed_by",
                        0L,
                        "confirmed_at",
                        at(),
                        "overridden_outcome",
                        "PROMOTE",
                        "override_reason",
                        named()));
    }

    private long carried(long issue, long decision) {
        return life.insert(
                "kasane.escalation_referral",
                row(
                        "subject_type",
                        "ISSUE",
                        "subject_id",
                        issue,
                        "from_council",
                        "CORE",
                        "to_council",
                        "SYSTEM",
                        "direction",
                        "UP",
                        "kind",
                        "PROPOSE",
                        "cycle",
                        1,
                        "status",
                        "RETURNED",
                        "decision_record_id",
                        decision,
                        "created_at",
                        at(),
                        "return_reason",
                        named(),
                        "answer_text",
                        named()));
    }

    private long acted(long issue, long item) {
        long action = life.insert(
                "kasane.followup_action",
                row(
                        "subject_type",
                        "ISSUE",
                        "subject_id",
                        issue,
                        "council_code",
                        COUNCIL,
                        "item_id",
                        item,
                        "position",
                        0,
                        "title",
                        named(),
                        "assignee_id",
                        0L,
                        "agreed_on",
                        date("1931-06-01"),
                        "due_on",
                        date("1931-07-01"),
                        "reminder_on",
                        date("1931-06-20"),
                        "due_basis",
                        "GIVEN",
                        "state",
                        "DONE",
                        "report",
                        named(),
                        "reported_by",
                        0L,
                        "entered_by",
                        0L,
                        "reported_at",
                        at(),
                        "verified_by",
                        0L,
                        "verified_at",
                        at()));
        life.plain(
                "kasane.followup_change",
                row("action_id", action, "kind", "REPORTED", "changed_at", at(), "changed_by", 0L, "reason", named()));
        return action;
    }

    /** @return the item */
    private long met(String kind, String type, long subject, int serial) {
        long meeting = life.meeting("issues" + serial);
        long item = life.item(meeting, kind, type, subject, serial, named(), named());
        life.plain("kasane.meeting_agreed_actions", row("item_id", item, "title", named(), "assignee_id", 0L));
        life.note(meeting, item, named(), named());
        life.leftOver(meeting, item, named());
        life.plain(
                "kasane.meeting_changes",
                row(
                        "meeting_id",
                        meeting,
                        "kind",
                        "POSTPONED",
                        "starts_at_was",
                        at(),
                        "reason",
                        named(),
                        "changed_by",
                        0L,
                        "changed_at",
                        at()));
        return item;
    }
}
