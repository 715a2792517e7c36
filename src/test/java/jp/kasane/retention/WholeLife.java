package jp.kasane.retention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kasane.casework.model.SearchText;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The whole life of a closed case, put straight into the tables: a rare string in every column in which an erasure has
 * to remove something. Each string carries the sign of its case, an ideograph that stands nowhere else.
 */
final class WholeLife {

    private static final String COUNCIL = "D07";
    /** An issue that does not exist. */
    private static final long NOBODYS = 987_654_321;
    /** From here on there are no agenda items. */
    private static final long GONE = 1_000_000_000_000L;

    private final JdbcTemplate jdbc;
    private final String sign;
    private final String number;
    private int strings;
    final long caseId;
    final long memberId;
    final String name;
    final String phone;
    private final Spellings spellings;
    /** The household as its record does not spell it. */
    private final String said;

    /** @param sign a character that no other text holds */
    WholeLife(JdbcTemplate jdbc, String sign, int serial) {
        this.jdbc = jdbc;
        this.sign = sign;
        this.number = "1931-%05d".formatted(serial);
        this.name = "稀" + sign + "　太郎" + sign + serial;
        this.phone = "0766-%02d-%04d".formatted(40 + serial / 10000, serial % 10000);
        spellings = new Spellings(sign, serial);
        said = "稀" + sign + "さん、太郎" + sign + serial + "君、" + spellings.written(phone);
        caseId = receive();
        carriedByTheCsw();
        memberId = household();
        assessed();
        met("NEW", "CASE", caseId, number);
        long referral = carried();
        met("ANSWER", "REFERRAL", referral, number);
        acted();
        raised();
        typed();
        searched();
        engine();
        retained();
    }

    /** What is left of everybody with that sign where only the record's own spelling is looked for. */
    List<String> traces() {
        return spellings.traces();
    }

    String number() {
        return number;
    }

    private String rare() {
        return "珎" + sign + "文" + (++strings);
    }

    private void carriedByTheCsw() {
        jdbc.update(
                "UPDATE kasane.casework_case SET office_id = (SELECT p.organisation_id FROM kasane.identity_person p"
                        + " JOIN kasane.identity_account a ON a.person_id = p.id WHERE a.login = 'csw') WHERE id = ?",
                caseId);
    }

    private long receive() {
        long id = insert(
                "kasane.casework_case",
                row(
                        "number",
                        number,
                        "received_on",
                        date("1931-05-01"),
                        "received_by",
                        0L,
                        "area_code",
                        COUNCIL,
                        "title",
                        rare(),
                        "route",
                        "SELF",
                        "topics",
                        array("01"),
                        "fields",
                        array("ELDERLY"),
                        "free_text",
                        rare() + name,
                        "stated_urgency",
                        "NORMAL",
                        "grounds",
                        array(),
                        "urgency",
                        "NORMAL",
                        "state",
                        "CLOSED",
                        "closed_on",
                        date("1932-01-31"),
                        "closed_reason",
                        "GOALS_MET",
                        "visitor_name",
                        rare(),
                        "visitor_phone",
                        rare(),
                        "visitor_relation",
                        "FAMILY",
                        "visitor_kinship",
                        rare()));
        plain(
                "kasane.casework_timeline",
                row("case_id", id, "kind", "RECEIVED", "details", json(rare()), "actor_id", 0L, "at", at()));
        plain("kasane.casework_reach", row("case_id", id, "council_code", COUNCIL, "reached_on", date("1931-05-02")));
        return id;
    }

    private long household() {
        long id = insert(
                "kasane.casework_member",
                row(
                        "case_id",
                        caseId,
                        "position",
                        0,
                        "name",
                        name,
                        "kana",
                        rare(),
                        "relation",
                        rare(),
                        "sex",
                        "OTHER",
                        "sex_text",
                        rare(),
                        "postal_code",
                        rare(),
                        "address",
                        rare(),
                        "phone",
                        phone + sign,
                        "mobile_phone",
                        rare(),
                        "email",
                        rare()));
        formerly(id, rare(), rare(), rare());
        spelled();
        String text = SearchText.normalise(name + rare());
        plain(
                "kasane.casework_search",
                row(
                        "case_id",
                        caseId,
                        "name_text",
                        text,
                        "name_grams",
                        grams(text),
                        "all_text",
                        text,
                        "all_grams",
                        grams(text)));
        long consent = insert(
                "kasane.privacy_consent",
                row(
                        "member_id",
                        id,
                        "given_by",
                        "PARENT",
                        "relation",
                        rare(),
                        "witness",
                        rare(),
                        "original_at",
                        rare(),
                        "giver_name",
                        rare(),
                        "method",
                        "WRITTEN",
                        "document",
                        rare(),
                        "document_version",
                        rare(),
                        "purposes",
                        array("SUPPORT"),
                        "recipients",
                        array("ALL"),
                        "items",
                        array("ALL"),
                        "scope",
                        rare(),
                        "given_on",
                        date("1931-05-01"),
                        "recorded_at",
                        at(),
                        "recorded_by",
                        0L,
                        "withdrawn_on",
                        date("1931-06-01"),
                        "withdrawn_at",
                        at(),
                        "withdrawn_by",
                        0L,
                        "withdrawal_note",
                        rare()));
        plain(
                "kasane.casework_recall",
                row(
                        "case_id",
                        caseId,
                        "consent_id",
                        consent,
                        "council_code",
                        COUNCIL,
                        "measure",
                        "DELETE",
                        "opened_at",
                        at(),
                        "done_at",
                        at(),
                        "done_by",
                        0L,
                        "result",
                        rare()));
        long rendition = insert(
                "kasane.privacy_rendition",
                row(
                        "case_id",
                        caseId,
                        "council_code",
                        COUNCIL,
                        "source_hash",
                        rare(),
                        "confirmed_by",
                        0L,
                        "confirmed_at",
                        at()));
        plain(
                "kasane.privacy_rendition_text",
                row("rendition_id", rendition, "field", "TITLE", "text", rare(), "source_hash", rare()));
        plain(
                "kasane.casework_admission",
                row("case_id", caseId, "council_code", COUNCIL, "reason", rare(), "set_at", at(), "set_by", 0L));
        return id;
    }

    /** Two of four households in a row were corrected: texts spell what their record held before. */
    private void spelled() {
        boolean corrected = spellings.serial() / 2 % 2 == 1;
        long id = insert(
                "kasane.casework_member",
                row(
                        "case_id",
                        caseId,
                        "position",
                        9,
                        "name",
                        corrected ? rare() : spellings.name(),
                        "kana",
                        corrected ? null : spellings.kana(),
                        "relation",
                        "妻",
                        "address",
                        corrected ? null : spellings.address()));
        if (corrected) {
            formerly(id, spellings.name(), spellings.kana(), spellings.address());
        }
    }

    private void formerly(long member, String called, String kana, String address) {
        plain(
                "kasane.casework_former_particulars",
                row(
                        "member_id",
                        member,
                        "name",
                        called,
                        "kana",
                        kana,
                        "postal_code",
                        rare(),
                        "address",
                        address,
                        "phone",
                        rare(),
                        "mobile_phone",
                        rare(),
                        "email",
                        rare(),
                        "changed_at",
                        at(),
                        "changed_by",
                        0L));
    }

    private void assessed() {
        long record = decided("CASE", caseId);
        plain(
                "kasane.casework_assessment",
                row(
                        "case_id",
                        caseId,
                        "assessed_at",
                        at(),
                        "assessed_by",
                        0L,
                        "fields",
                        array("ELDERLY"),
                        "problems",
                        array(),
                        "grounds",
                        array(),
                        "stated_urgency",
                        "NORMAL",
                        "strengths",
                        rare(),
                        "wishes",
                        rare(),
                        "policy",
                        rare(),
                        "decision_record",
                        record));
    }

    private long decided(String type, long id) {
        return insert(
                "kasane.decision_record",
                row(
                        "decision_key",
                        "UrgencyDecision",
                        "decision_version",
                        1,
                        "inputs",
                        json(rare()),
                        "outputs",
                        json("NORMAL"),
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
                        "UP",
                        "override_reason",
                        rare()));
    }

    /** A meeting of this case and of a neighbour. */
    private long met(String kind, String type, long subject, String heading) {
        long meeting = meeting(kind, name + "宅" + said);
        long item = item(meeting, kind, type, subject, 1);
        long other = item(meeting, "ISSUE", "ISSUE", NOBODYS, 2);
        plain("kasane.meeting_agreed_actions", row("item_id", item, "title", rare(), "assignee_id", 0L));
        note(meeting, item, rare(), rare());
        note(meeting, other, "となりの下書き" + number, "となりの記録" + number);
        takenOff(meeting, item);
        putOff(kind, item);
        leftOver(meeting, item, rare());
        plain("kasane.meeting_minutes", row("meeting_id", meeting, "text", minutes(heading), "drafted_at", at()));
        plain(
                "kasane.meeting_minutes_amendments",
                row(
                        "meeting_id",
                        meeting,
                        "amended_by",
                        0L,
                        "amended_at",
                        at(),
                        "text_before",
                        minutes(heading),
                        "text_after",
                        minutes(heading),
                        "reason",
                        name + "の件" + said,
                        "after_approval",
                        true));
        plain(
                "kasane.meeting_changes",
                row(
                        "meeting_id",
                        meeting,
                        "kind",
                        "POSTPONED",
                        "starts_at_was",
                        at(),
                        "reason",
                        name + "の都合" + said,
                        "changed_by",
                        0L,
                        "changed_at",
                        at()));
        plain(
                "kasane.meeting_attendance",
                row(
                        "meeting_id",
                        meeting,
                        "person_name",
                        name + said,
                        "organisation",
                        name + "の家" + said,
                        "invited",
                        false,
                        "came",
                        true,
                        "on_behalf_of",
                        name + said));
        plain(
                "kasane.meeting_replies",
                row(
                        "meeting_id",
                        meeting,
                        "person_id",
                        1L,
                        "answer",
                        "SUBSTITUTE",
                        "substitute_name",
                        name + said,
                        "substitute_organisation",
                        name + "宅" + said,
                        "remark",
                        name + "と行く" + said,
                        "replied_by",
                        0L,
                        "replied_at",
                        at()));
        return meeting;
    }

    long meeting(String serial) {
        return meeting(serial, "");
    }

    private long meeting(String serial, String place) {
        return insert(
                "kasane.meeting_meetings",
                row(
                        "council_code",
                        COUNCIL,
                        "fiscal_year",
                        1931,
                        "number",
                        number(serial),
                        "starts_at",
                        at(),
                        "minutes",
                        60,
                        "place",
                        place,
                        "ad_hoc",
                        true,
                        "state",
                        "COMPLETED",
                        "agenda_opens_at",
                        at(),
                        "agenda_deadline",
                        at()));
    }

    long meetingOf(long item) {
        return jdbc.queryForObject("select meeting_id from kasane.meeting_agenda_items where id = ?", Long.class, item);
    }

    private int number(String kind) {
        return Math.abs((number + kind).hashCode() % 1_000_000_000) + 1;
    }

    private long item(long meeting, String kind, String type, long subject, int position) {
        boolean own = position == 1;
        return item(meeting, kind, type, subject, position, own ? rare() : "となり", own ? rare() : "となり" + number);
    }

    long item(long meeting, String kind, String type, long subject, int position, String presenter, String rationale) {
        long entry = insert(
                "kasane.meeting_backlog",
                row(
                        "council_code",
                        COUNCIL,
                        "kind",
                        kind,
                        "subject_type",
                        type,
                        "subject_id",
                        subject,
                        "urgency",
                        "NORMAL",
                        "state",
                        "CONCLUDED",
                        "entered_on",
                        date("1931-05-03")));
        plain("kasane.meeting_items_ever", row("meeting_id", meeting, "backlog_item_id", entry));
        return insert(
                "kasane.meeting_agenda_items",
                row(
                        "meeting_id",
                        meeting,
                        "backlog_item_id",
                        entry,
                        "position",
                        position,
                        "minutes",
                        10,
                        "presenter",
                        presenter,
                        "disclosure",
                        "ANONYMOUS",
                        "reason_code",
                        "TEST",
                        "conclusion",
                        "CONTINUED",
                        "rationale",
                        rationale));
    }

    void leftOver(long meeting, long item, String reason) {
        jdbc.update(
                "insert into kasane.meeting_leftovers (meeting_id, backlog_item_id, reason_code, reason)"
                        + " select ?, backlog_item_id, 'GIVEN', ? from kasane.meeting_agenda_items where id = ?",
                meeting,
                reason,
                item);
    }

    /** Notes whose item was taken off the agenda: one of which it is known what it was about, and one of old. */
    private void takenOff(long meeting, long item) {
        long gone = GONE + item * 2;
        note(meeting, gone, rare(), rare());
        jdbc.update(
                "update kasane.meeting_notes set backlog_item_id ="
                        + " (select backlog_item_id from kasane.meeting_agenda_items where id = ?) where item_id = ?",
                item,
                gone);
        note(meeting, gone + 1, "電話は" + phone, "となりの下書き");
    }

    /** A meeting that was cancelled because of the household: what stood on its agenda was given back. */
    private void putOff(String kind, long item) {
        long meeting = insert(
                "kasane.meeting_meetings",
                row(
                        "council_code",
                        COUNCIL,
                        "fiscal_year",
                        1932,
                        "number",
                        number(kind),
                        "starts_at",
                        at(),
                        "minutes",
                        60,
                        "place",
                        name + "宅" + said,
                        "ad_hoc",
                        true,
                        "state",
                        "CANCELLED",
                        "agenda_opens_at",
                        at(),
                        "agenda_deadline",
                        at()));
        long change = insert(
                "kasane.meeting_changes",
                row(
                        "meeting_id",
                        meeting,
                        "kind",
                        "CANCELLED",
                        "starts_at_was",
                        at(),
                        "reason",
                        name + "の入院" + said,
                        "changed_by",
                        0L,
                        "changed_at",
                        at()));
        jdbc.update(
                "insert into kasane.meeting_change_items (change_id, backlog_item_id)"
                        + " select ?, backlog_item_id from kasane.meeting_agenda_items where id = ?",
                change,
                item);
    }

    void note(long meeting, long item, String first, String second) {
        plain("kasane.meeting_notes", row("item_id", item, "meeting_id", meeting, "version", 2, "last", 2));
        version(item, 1, first);
        version(item, 2, second);
    }

    private void version(long item, int version, String text) {
        plain(
                "kasane.meeting_notes_versions",
                row(
                        "item_id",
                        item,
                        "version",
                        version,
                        "kind",
                        "SAVED",
                        "text",
                        text,
                        "base_version",
                        version - 1,
                        "written_by",
                        0L,
                        "written_at",
                        at()));
    }

    /** Its section, another item's section, and a line before both that names the household. */
    private String minutes(String heading) {
        return String.join(
                "\n",
                List.of(
                        "会議 第1回 議事録(昭和6年度)",
                        "出席: " + name.replace("　", " ") + "、電話 " + phone,
                        "欠席: " + said,
                        "",
                        "議題1 [新規] " + heading,
                        "審議の記録:",
                        rare(),
                        "議題2 について " + rare(),
                        "理由: " + rare(),
                        "",
                        "議題2 [地域課題] 地域課題 " + NOBODYS,
                        "となりの議事 " + number));
    }

    private long carried() {
        plain("kasane.escalation_case", row("case_id", caseId, "case_number", number));
        plain(
                "kasane.escalation_monitoring",
                row(
                        "case_id",
                        caseId,
                        "cycle",
                        1,
                        "round",
                        1,
                        "due_on",
                        date("1931-12-01"),
                        "result",
                        "CLOSE",
                        "note",
                        rare()));
        long id = insert(
                "kasane.escalation_referral",
                row(
                        "subject_type",
                        "CASE",
                        "subject_id",
                        caseId,
                        "from_council",
                        COUNCIL,
                        "to_council",
                        "B2",
                        "direction",
                        "UP",
                        "kind",
                        "ESCALATE",
                        "cycle",
                        1,
                        "status",
                        "RETURNED",
                        "decision_record_id",
                        decided("CASE", caseId),
                        "created_at",
                        at(),
                        "return_reason",
                        rare(),
                        "answer_text",
                        rare()));
        decided("REFERRAL", id);
        return id;
    }

    private void acted() {
        long item = jdbc.queryForObject("select max(id) from kasane.meeting_agenda_items", Long.class);
        long action = insert(
                "kasane.followup_action",
                row(
                        "subject_type",
                        "CASE",
                        "subject_id",
                        caseId,
                        "council_code",
                        COUNCIL,
                        "item_id",
                        item,
                        "position",
                        0,
                        "title",
                        rare(),
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
                        rare(),
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
        plain(
                "kasane.followup_change",
                row("action_id", action, "kind", "REPORTED", "changed_at", at(), "changed_by", 0L, "reason", rare()));
        decided("ACTION", action);
    }

    private void raised() {
        long issue = insert(
                "kasane.systembuilding_issue",
                row(
                        "title",
                        name + "のような世帯" + said,
                        "description",
                        name + "と" + phone + said,
                        "theme",
                        "ELDERLY",
                        "state",
                        "INDIVIDUAL",
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
                        name + "にも使える" + said));
        plain(
                "kasane.systembuilding_issue_case",
                row(
                        "issue_id",
                        issue,
                        "case_id",
                        caseId,
                        "theme",
                        "ELDERLY",
                        "council_code",
                        COUNCIL,
                        "flagged_by",
                        0L,
                        "flagged_on",
                        date("1931-08-01"),
                        "waits",
                        false));
        plain(
                "kasane.systembuilding_change",
                row(
                        "issue_id",
                        issue,
                        "kind",
                        "RAISED",
                        "changed_at",
                        at(),
                        "changed_by",
                        0L,
                        "reason",
                        name + "から" + said));
        new IssuesOfLife(this, name + said).around(issue);
        sharedMeeting(issue);
        plain(
                "kasane.notification_outbox",
                row(
                        "recipient_id",
                        0L,
                        "channel",
                        "MAIL",
                        "kind",
                        "REFERRAL_RECEIVED",
                        "params",
                        jsonOf("{\"subject\":\"" + number + "\",\"x\":\"" + rare() + "\"}"),
                        "state",
                        "FAILED",
                        "next_attempt_at",
                        at(),
                        "last_error",
                        rare(),
                        "created_at",
                        at()));
    }

    /** An issue on the agenda of a meeting that dealt with the case, too: it is another item. */
    private void sharedMeeting(long issue) {
        long meeting = jdbc.queryForObject(
                "select max(i.meeting_id) from kasane.meeting_agenda_items i join kasane.meeting_backlog b"
                        + " on b.id = i.backlog_item_id where b.subject_type = 'CASE' and b.subject_id = ?",
                Long.class,
                caseId);
        long item = item(meeting, "ISSUE", "ISSUE", issue, 3, name + "の家族" + said, name + "のため" + said);
        plain("kasane.meeting_agreed_actions", row("item_id", item, "title", name + "を訪ねる" + said, "assignee_id", 0L));
        note(meeting, item, name + "が困る" + said, name + "が困っている" + said);
    }

    private void typed() {
        plain(
                "kasane.web_drafts",
                row(
                        "person_id",
                        1L,
                        "draft_key",
                        UUID.randomUUID(),
                        "form",
                        "casework/assessment/" + number + sign,
                        "content",
                        "{\"wishes\":\"" + rare() + "\"}",
                        "saved_at",
                        at()));
        plain(
                "kasane.web_drafts",
                row(
                        "person_id",
                        1L,
                        "draft_key",
                        UUID.randomUUID(),
                        "form",
                        "casework/intake",
                        "content",
                        "{\"name\":\"" + name + "\"}",
                        "saved_at",
                        at()));
        plain(
                "kasane.web_idempotency",
                row(
                        "person_id",
                        1L,
                        "key_hash",
                        bytes(UUID.randomUUID().toString()),
                        "request_hash",
                        bytes("x"),
                        "status",
                        200,
                        "headers",
                        rare(),
                        "body",
                        bytes("{\"title\":\"" + rare() + "\"}"),
                        "created_at",
                        at()));
    }

    private void searched() {
        String session = UUID.randomUUID().toString();
        plain(
                "kasane.web_session",
                row(
                        "primary_id",
                        session,
                        "session_id",
                        UUID.randomUUID().toString(),
                        "creation_time",
                        0L,
                        "last_access_time",
                        0L,
                        "max_inactive_interval",
                        1800,
                        "expiry_time",
                        Long.MAX_VALUE));
        plain(
                "kasane.web_session_attributes",
                row(
                        "session_primary_id",
                        session,
                        "attribute_name",
                        "jp.kasane.casework.web.KeptSearches",
                        "attribute_bytes",
                        bytes(rare())));
    }

    /** Two instances, one called by the other, and everything that the engine may remember of them. */
    private void engine() {
        history(UUID.randomUUID().toString());
        history(UUID.randomUUID().toString());
    }

    private void history(String instance) {
        plain(
                "engine.act_hi_procinst",
                row(
                        "id_",
                        instance,
                        "proc_inst_id_",
                        instance,
                        "business_key_",
                        number,
                        "proc_def_id_",
                        "p:1:1",
                        "proc_def_key_",
                        "CaseEscalationProcess",
                        "start_time_",
                        at(),
                        "end_time_",
                        at(),
                        "state_",
                        "COMPLETED",
                        "delete_reason_",
                        rare()));
        String bytes = UUID.randomUUID().toString();
        plain(
                "engine.act_ge_bytearray",
                row(
                        "id_",
                        bytes,
                        "rev_",
                        1,
                        "name_",
                        rare(),
                        "bytes_",
                        bytes(rare()),
                        "type_",
                        1,
                        "create_time_",
                        at()));
        plain(
                "engine.act_hi_varinst",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "proc_inst_id_",
                        instance,
                        "name_",
                        "x",
                        "rev_",
                        0,
                        "text_",
                        rare(),
                        "text2_",
                        rare(),
                        "bytearray_id_",
                        bytes,
                        "state_",
                        "CREATED"));
        String task = UUID.randomUUID().toString();
        plain(
                "engine.act_hi_taskinst",
                row(
                        "id_",
                        task,
                        "proc_inst_id_",
                        instance,
                        "name_",
                        rare(),
                        "description_",
                        rare(),
                        "start_time_",
                        at()));
        plain(
                "engine.act_hi_actinst",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "proc_inst_id_",
                        instance,
                        "proc_def_id_",
                        "p:1:1",
                        "execution_id_",
                        instance,
                        "act_id_",
                        "x",
                        "act_name_",
                        rare(),
                        "act_type_",
                        "userTask",
                        "start_time_",
                        at()));
        plain(
                "engine.act_hi_detail",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "proc_inst_id_",
                        instance,
                        "type_",
                        "FormProperty",
                        "name_",
                        "x",
                        "time_",
                        at(),
                        "text_",
                        rare()));
        String message = UUID.randomUUID().toString();
        plain(
                "engine.act_hi_comment",
                row(
                        "id_",
                        message,
                        "proc_inst_id_",
                        instance,
                        "type_",
                        "comment",
                        "time_",
                        at(),
                        "message_",
                        rare(),
                        "full_msg_",
                        bytes(rare())));
        plain(
                "engine.act_hi_comment",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "task_id_",
                        task,
                        "type_",
                        "comment",
                        "time_",
                        at(),
                        "message_",
                        rare()));
        String content = UUID.randomUUID().toString();
        plain(
                "engine.act_ge_bytearray",
                row("id_", content, "rev_", 1, "name_", "attachment", "bytes_", bytes(rare()), "type_", 1));
        plain(
                "engine.act_hi_attachment",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "rev_",
                        1,
                        "proc_inst_id_",
                        instance,
                        "name_",
                        rare(),
                        "description_",
                        rare(),
                        "content_id_",
                        content));
        plain(
                "engine.act_hi_op_log",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "proc_inst_id_",
                        instance,
                        "timestamp_",
                        at(),
                        "operation_type_",
                        "Complete",
                        "entity_type_",
                        "Task",
                        "new_value_",
                        rare(),
                        "org_value_",
                        rare(),
                        "annotation_",
                        rare()));
        plain(
                "engine.act_hi_incident",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "proc_inst_id_",
                        instance,
                        "create_time_",
                        at(),
                        "incident_type_",
                        "failedJob",
                        "incident_msg_",
                        rare(),
                        "incident_state_",
                        1));
        String stack = UUID.randomUUID().toString();
        plain(
                "engine.act_ge_bytearray",
                row("id_", stack, "rev_", 1, "name_", "stack", "bytes_", bytes(rare()), "type_", 1));
        plain(
                "engine.act_hi_job_log",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "timestamp_",
                        at(),
                        "job_id_",
                        "j",
                        "process_instance_id_",
                        instance,
                        "job_exception_msg_",
                        rare(),
                        "job_exception_stack_id_",
                        stack,
                        "job_state_",
                        1));
        plain(
                "engine.act_hi_identitylink",
                row(
                        "id_",
                        UUID.randomUUID().toString(),
                        "timestamp_",
                        at(),
                        "type_",
                        "candidate",
                        "task_id_",
                        task,
                        "group_id_",
                        rare(),
                        "operation_type_",
                        "add"));
    }

    private void retained() {
        plain(
                "kasane.retention_hold",
                row(
                        "case_id",
                        caseId,
                        "basis",
                        "ABUSE",
                        "reason",
                        rare(),
                        "placed_by",
                        0L,
                        "placed_at",
                        at(),
                        "released_by",
                        0L,
                        "released_at",
                        at(),
                        "release_reason",
                        rare()));
        long list = insert(
                "kasane.retention_disposal",
                row("fiscal_year", 1931, "state", "DISCARDED", "made_by", 0L, "made_at", at()));
        plain(
                "kasane.retention_disposal_entry",
                row(
                        "disposal_id",
                        list,
                        "kind",
                        "CASE",
                        "record_id",
                        caseId,
                        "name",
                        number,
                        "closed_year",
                        1931,
                        "due_on",
                        date("1937-04-01"),
                        "state",
                        "OBJECTED",
                        "objected_by",
                        0L,
                        "objection",
                        rare()));
        long request = insert(
                "kasane.retention_request",
                row(
                        "number",
                        "R-" + number,
                        "case_id",
                        caseId,
                        "member_id",
                        memberId,
                        "received_on",
                        date("1931-09-01"),
                        "purpose",
                        rare(),
                        "identity_by",
                        "LICENCE",
                        "identity_note",
                        rare(),
                        "recipient",
                        rare(),
                        "state",
                        "CLOSED",
                        "entered_by",
                        0L,
                        "entered_at",
                        at()));
        plain("kasane.retention_decided", row("request_id", request, "record", "CASE-" + caseId, "sha256", rare()));
    }

    static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    record Cast(Object value, String type) {}

    static Cast date(String day) {
        return new Cast(day, "date");
    }

    static Cast at() {
        return new Cast("1931-06-15 10:00:00+09", "timestamptz");
    }

    private static Cast json(String text) {
        return new Cast("{\"x\":\"" + text + "\"}", "jsonb");
    }

    static Cast jsonOf(String text) {
        return new Cast(text, "jsonb");
    }

    private static Cast array(String... values) {
        return new Cast("{" + String.join(",", values) + "}", "text[]");
    }

    private static Cast grams(String text) {
        return new Cast(
                SearchText.grams(text).stream()
                        .map(gram -> "\"" + gram + "\"")
                        .collect(Collectors.joining(",", "{", "}")),
                "text[]");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    long insert(String table, Map<String, Object> row) {
        return jdbc.queryForObject(statement(table, row) + " returning id", Long.class, values(row));
    }

    void plain(String table, Map<String, Object> row) {
        jdbc.update(statement(table, row), values(row));
    }

    void set(String statement, Object... values) {
        jdbc.update(statement, values);
    }

    private static String statement(String table, Map<String, Object> row) {
        String places = row.values().stream()
                .map(value -> value instanceof Cast cast ? "?::" + cast.type() : "?")
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + places + ")";
    }

    private static Object[] values(Map<String, Object> row) {
        List<Object> values = new ArrayList<>();
        row.values().forEach(value -> values.add(value instanceof Cast cast ? cast.value() : value));
        return values.toArray();
    }
}
