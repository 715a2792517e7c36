package jp.kasane.retention;

import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that is kept of somebody who works here, put straight into the tables, and a seat whose term is over. */
final class StaffLife {

    private final JdbcTemplate jdbc;
    final long personId;

    /** @param sign a character that no other text holds */
    StaffLife(JdbcTemplate jdbc, String sign) {
        this.jdbc = jdbc;
        long organisation = id("insert into kasane.identity_organisation (name) values (?) returning id", "所属" + sign);
        personId = id(
                "insert into kasane.identity_person (name, kana, organisation_id, email) values (?, ?, ?, ?) returning id",
                "職員" + sign,
                "しょくいん" + sign,
                organisation,
                "staff" + sign + "@example.jp");
        account(sign);
        seat(sign);
        put("insert into kasane.oversight_home (person_id, area_code) values (?, ?)", "住" + sign);
        put(
                "insert into kasane.oversight_review (reviewer_id, reviewed_at, first_day, last_day, flags, finding, note)"
                        + " values (?, now(), '1990-04-01', '1990-04-02', 0, 'NOTHING', ?)",
                "所見" + sign);
        put(
                "insert into kasane.meeting_replies (person_id, meeting_id, answer, remark, replied_by, replied_at)"
                        + " values (?, (select max(id) from kasane.meeting_meetings), 'ABSENT', ?, 0, now())",
                "欠席" + sign);
    }

    private void account(String sign) {
        put(
                "insert into kasane.identity_account (person_id, login, password_hash) values (?, 'staff.life', ?)",
                "珎ハッシュ" + sign);
        put("insert into kasane.identity_change (person_id, kind, detail) values (?, 'ROLES_SET', ?)", "細目" + sign);
        put("insert into kasane.identity_role (person_id, role) values (?, ?)", "AUDITOR");
        put("insert into kasane.identity_mapped_role (person_id, role) values (?, ?)", "AUDITOR");
        put(
                "insert into kasane.identity_token (person_id, name, token_hash, expires_at)"
                        + " values (?, ?, '\\x01', now() + interval '1 day')",
                "札" + sign);
        put(
                "insert into kasane.identity_subject (person_id, issuer, subject) values (?, 'https://idp.example', ?)",
                "外" + sign);
    }

    private void seat(String sign) {
        long seat = id(
                "insert into kasane.council_seat (council_code, role, title, secrecy, organisation)"
                        + " values ('D07', 'MEMBER', ?, 'PLEDGED', '推薦団体') returning id",
                "席" + sign);
        jdbc.update(
                "insert into kasane.council_term (seat_id, person_id, from_date, until_date)"
                        + " values (?, ?, '1990-04-01', '1992-03-31'), (?, ?, '1992-04-01', '1994-03-31')",
                seat,
                personId,
                seat,
                personId);
    }

    private void put(String statement, String words) {
        jdbc.update(statement, personId, words);
    }

    private long id(String statement, Object... values) {
        return jdbc.queryForObject(statement, Long.class, values);
    }
}
