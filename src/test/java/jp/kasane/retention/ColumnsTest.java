package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.identity.People;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.retention.PersonalColumns.Treatment;
import jp.kasane.retention.WordColumns.Column;
import jp.kasane.shared.Actor;
import jp.kasane.testing.OwnerRights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No column with words about somebody is missing in the file that answers the person's disclosure request. */
@OwnRecordsTest
class ColumnsTest {

    /** Columns that hold something about the people of a case and are not told, with the reason. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "kasane.casework_search", "a copy of the household and the texts for searching",
            "kasane.privacy_rendition.source_hash", "a check sum",
            "kasane.privacy_rendition_text.source_hash", "a check sum",
            "kasane.retention_decided.sha256", "a check sum",
            "kasane.web_drafts.content", "what was typed in it is told, a line each, without the form's own marks",
            "kasane.web_idempotency", "copies of answers, gone after 30 days; whose they are cannot be told",
            "kasane.web_session_attributes", "what somebody else searched for while signed in; encrypted");

    private static final Map<String, String> NOT_TOLD_TO_STAFF = Map.of(
            "kasane.identity_account.password_hash", "never a hash",
            "kasane.identity_token.token_hash", "never a hash",
            "kasane.identity_attempt.attempt_key", "a hash; whose it is cannot be told",
            "kasane.tenancy_sign_in.key_hash", "a hash; whose it is cannot be told",
            "kasane.council_seat.organisation", "whom the seat is for, whoever holds it");

    /** How a table names the person, where it is not by {@code person_id}. */
    private static final Map<String, String> WHOSE = Map.of(
            "kasane.identity_person", "id = ?",
            "kasane.identity_organisation", "id = (select organisation_id from kasane.identity_person where id = ?)",
            "kasane.council_seat", "id in (select seat_id from kasane.council_term where person_id = ?)",
            "kasane.oversight_review", "reviewer_id = ?");

    private static final Set<Treatment> LOSING = Set.of(Treatment.ERASED, Treatment.MASKED);

    private static final String SIGN = "㑁";
    private static final Pattern RARE = Pattern.compile("珎" + SIGN + "文\\d+");

    @Autowired
    private List<PersonalRecords> records;

    @Autowired
    private PersonalColumns declared;

    @Autowired
    private EnterRequest enter;

    @Autowired
    private DecideRequest decide;

    @Autowired
    private People people;

    @Autowired
    private MessageSource messages;

    /** Sees every table, also those that the application may not read. */
    @Autowired
    @Qualifier(OwnerRights.OWNER)
    private JdbcTemplate owner;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whatIsKeptOfAHouseholdStandsInTheFileOfThePerson() {
        rollingBack(() -> {
            WholeLife life = new WholeLife(jdbc, SIGN, 50_000);
            String file = words(records.stream()
                    .flatMap(kept -> kept.heldOn(life.caseId, Set.of(life.memberId)).stream())
                    .toList());

            assertThat(untold(
                            file,
                            LOSING,
                            column -> jdbc.queryForList(
                                    "select distinct %1$s::text from %2$s where strpos(%1$s::text, ?) > 0"
                                            .formatted(column.name(), column.table()),
                                    String.class,
                                    SIGN)))
                    .as("tell it by the module's PersonalRecords, or say here why not")
                    .isEqualTo(ofTables(NOT_TOLD.keySet(), LOSING));
        });
    }

    @Test
    void whatIsKeptOfSomebodyWhoWorksHereStandsInTheFileOfThePerson() {
        rollingBack(() -> {
            new WholeLife(jdbc, SIGN, 50_020);
            long person = new StaffLife(jdbc, SIGN).personId;
            String file = words(records.stream()
                    .flatMap(kept -> kept.heldOnStaff(person).stream())
                    .toList());

            assertThat(untold(
                            file,
                            Set.of(Treatment.STAFF),
                            column -> jdbc.queryForList(
                                    "select distinct %s::text from %s where %s"
                                            .formatted(
                                                    column.name(),
                                                    column.table(),
                                                    WHOSE.getOrDefault(column.table(), "person_id = ?")),
                                    String.class,
                                    person)))
                    .as("tell it by the module's PersonalRecords, or say here why not")
                    .isEqualTo(ofTables(NOT_TOLD_TO_STAFF.keySet(), Set.of(Treatment.STAFF)));
            assertThat(file).contains("1990-04-01", "1992-04-01", "欠席" + SIGN).doesNotContain("珎ハッシュ");
        });
    }

    /** Another of the household is not told of, nor another case that fed the same community issue. */
    @Test
    void othersAreMaskedInWhatIsTold() {
        rollingBack(() -> {
            WholeLife life = new WholeLife(jdbc, SIGN, 50_010);
            WholeLife neighbour = new WholeLife(jdbc, "㑂", 50_011);
            jdbc.update(
                    "insert into kasane.casework_member (case_id, position, name, kana, relation, sex)"
                            + " values (?, 1, '別山　花子', 'べつやま　はなこ', '長女', 'FEMALE')",
                    life.caseId);
            jdbc.update(
                    "insert into kasane.casework_former_particulars (member_id, name, phone, changed_at, changed_by)"
                            + " select id, '旧谷　花子', '0766-98-7601', now(), 0 from kasane.casework_member"
                            + " where case_id = ? and name = '別山　花子'",
                    life.caseId);
            jdbc.update(
                    "update kasane.casework_admission set reason = reason || '別山花子の件、旧谷花子(0766)98-7601の件'"
                            + " where case_id = ?",
                    life.caseId);
            jdbc.update(
                    "update kasane.meeting_minutes set text = replace(text, '審議の記録:', '審議の記録: 別山 花子')"
                            + " where strpos(text, ?) > 0",
                    SIGN);
            jdbc.update(
                    "update kasane.systembuilding_issue set description = description || ? where strpos(title, ?) > 0",
                    "、" + neighbour.name + "、" + neighbour.number() + "。",
                    SIGN);
            jdbc.update(
                    "insert into kasane.systembuilding_issue_case"
                            + " (issue_id, case_id, theme, council_code, flagged_by, flagged_on, waits)"
                            + " select issue_id, ?, theme, council_code, 0, flagged_on, false"
                            + " from kasane.systembuilding_issue_case where case_id = ?",
                    neighbour.caseId,
                    life.caseId);

            String file = preview(life);

            assertThat(file)
                    .contains(life.name, "審議の記録: 〔第三者〕", "〔第三者〕の件、〔第三者〕〔第三者〕の件")
                    .doesNotContain("別山", "旧谷", "98-7601", "㑂", neighbour.number(), "となり");
        });
    }

    /** What is not rewritten after a disposal keeps the words in its pages. */
    @Test
    void theDocumentedVacuumRewritesEveryTableThatLosesWords() throws IOException {
        String guide = Files.readString(Path.of("docs/operations/retention.md"));
        MatchResult statement = Pattern.compile("VACUUM \\(FULL, ANALYZE\\) ([a-z0-9_., \\n]+);")
                .matcher(guide)
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(statement.group(1).split(",\\s+"))
                .containsExactlyInAnyOrderElementsOf(WordColumns.of(owner).stream()
                        .filter(column -> declared.of(column.table(), column.name())
                                .filter(rule -> LOSING.contains(rule.treatment()))
                                .isPresent())
                        .map(Column::table)
                        .collect(Collectors.toSet()));
    }

    private String preview(WholeLife life) {
        Actor csw = new Actor(people.findByLogin("csw").orElseThrow().id());
        long id = enter.ofHousehold(
                new NewRequest("R-50010", LocalDate.of(2020, 4, 1), "すべて", "LICENCE", "原本", "本人"),
                new Claimant(life.number(), life.name, null),
                csw);
        return decide.look(id, csw).records().stream()
                .flatMap(record -> record.fields().stream())
                .map(DisclosedRecord.Field::text)
                .collect(Collectors.joining("\n"));
    }

    /** Declared columns of which nothing stands in the file, or not everything. */
    private Set<String> untold(String file, Set<Treatment> meant, Rows rows) {
        return columns(meant).stream()
                .filter(column -> {
                    List<String> values = column.isBytes() ? List.of() : rows.of(column);
                    return values.stream().noneMatch(ColumnsTest::isSomething)
                            || values.stream().anyMatch(value -> isSomething(value) && !isTold(value, file));
                })
                .map(Column::toString)
                .collect(Collectors.toSet());
    }

    private static boolean isSomething(String value) {
        return value != null && !value.isBlank();
    }

    private static boolean isTold(String value, String file) {
        List<String> rare =
                RARE.matcher(value).results().map(MatchResult::group).toList();
        return file.contains(value) || (!rare.isEmpty() && rare.stream().allMatch(file::contains));
    }

    private List<Column> columns(Set<Treatment> meant) {
        return WordColumns.of(owner).stream()
                .filter(column -> column.table().startsWith("kasane."))
                .filter(column -> declared.of(column.table(), column.name())
                        .filter(rule -> meant.contains(rule.treatment()))
                        .isPresent())
                .toList();
    }

    /** A table stands for all its declared columns. */
    private Set<String> ofTables(Set<String> names, Set<Treatment> meant) {
        return columns(meant).stream()
                .filter(column -> names.contains(column.table()) || names.contains(column.toString()))
                .map(Column::toString)
                .collect(Collectors.toSet());
    }

    /** Everything that is told, each under a label. */
    private String words(List<HeldRecord> held) {
        assertThat(held.stream()
                        .flatMap(record -> Stream.concat(
                                Stream.of("retention.held." + record.kind()),
                                record.fields().stream().map(field -> "retention.field." + field.name())))
                        .distinct()
                        .filter(key -> messages.getMessage(key, null, "", Locale.JAPANESE)
                                .isEmpty()))
                .as("labels that are missing in messages/retention")
                .isEmpty();
        return held.stream()
                .flatMap(record -> record.fields().stream())
                .map(HeldRecord.Field::text)
                .collect(Collectors.joining("\n"));
    }

    private void rollingBack(Runnable test) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            test.run();
        });
    }

    private interface Rows {
        List<String> of(Column column);
    }
}
