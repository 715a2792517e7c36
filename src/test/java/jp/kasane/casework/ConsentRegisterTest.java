package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.ConsentDocuments;
import jp.kasane.privacy.ConsentProof;
import jp.kasane.privacy.Narrowing;
import jp.kasane.privacy.NewConsent;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class ConsentRegisterTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseConsents consents;

    @Autowired
    ConsentDocuments documents;

    @Autowired
    EndingConsents ending;

    @Autowired
    ViewCase view;

    @Autowired
    HouseholdRecords households;

    @Autowired
    Masks masks;

    @Autowired
    CurrentTime time;

    @Autowired
    JdbcTemplate jdbc;

    private String number;
    private long member;
    private LocalDate today;

    @BeforeEach
    void aHousehold() {
        today = time.today();
        HouseholdMember only = new HouseholdMember("架空 はる", null, "本人", null, null, 80, null, null, null);
        number = cases.receive(
                        new Intake(
                                today,
                                "D07",
                                "相談",
                                "VISIT",
                                Set.of(),
                                null,
                                Set.of("ELDERLY"),
                                "",
                                Urgency.NORMAL,
                                Set.of(),
                                List.of(only)),
                        Actor.SYSTEM)
                .number();
        member = Objects.requireNonNull(view.view(number, Actor.SYSTEM).members())
                .get(0)
                .id();
    }

    @Test
    void onceDocumentsAreRegisteredAConsentNamesOneThatWasValid() {
        documents.add("同意書", "2", today, Actor.SYSTEM);

        assertThatThrownBy(() -> consents.give(number, consent("WRITTEN", "1", null), Actor.SYSTEM))
                .hasMessageContaining("privacy.document.unknown");
        assertThatThrownBy(() -> documents.add("同意書", "2", today, Actor.SYSTEM))
                .hasMessageContaining("privacy.document.twice");
        assertThat(consents.give(number, consent("WRITTEN", "2", null), Actor.SYSTEM)
                        .documentVersion())
                .isEqualTo("2");
    }

    @Test
    void anOralConsentNeedsAWitnessAndKeepsItsProof() {
        NewConsent oral = consent("ORAL", "1", null);
        assertThatThrownBy(() -> consents.give(number, oral, Actor.SYSTEM)).hasMessageContaining("witness");

        Consent given = consents.give(number, oral.provedBy(new ConsentProof(null, "民生委員", "書庫2")), Actor.SYSTEM);

        assertThat(given.witness()).isEqualTo("民生委員");
        assertThat(given.originalAt()).isEqualTo("書庫2");
    }

    @Test
    void whoGaveOrHeardAConsentIsNotNamedInTexts() {
        ConsentProof proof = new ConsentProof("母", "民生委員の鷺沼 千代さん", null);
        NewConsent oral = consent("ORAL", "1", null);
        NewConsent byMother = new NewConsent(
                member,
                "PARENT",
                "鵜飼 蔵人",
                "ORAL",
                oral.document(),
                oral.documentVersion(),
                oral.purposes(),
                oral.recipients(),
                oral.items(),
                null,
                today,
                null,
                proof);
        consents.give(number, byMother, Actor.SYSTEM);

        Household household = households.of(cases.byNumber(number).id());

        assertThat(masks.mask("架空はるさんのことで鵜飼さんと鷺沼千代さんに、民生委員として会った。", household).text())
                .isEqualTo("A氏のことで同意した人と立会人に、民生委員として会った。");
    }

    @Test
    void aPartialWithdrawalLeavesLessAndNeverMore() {
        Consent former = consents.give(number, consent("WRITTEN", "1", null), Actor.SYSTEM);

        assertThatThrownBy(() -> consents.narrow(number, former.id(), left(Set.of("SYSTEM_BUILDING")), Actor.SYSTEM))
                .hasMessageContaining("privacy.consent.wider");
        Consent left = consents.narrow(number, former.id(), left(Set.of("SUPPORT")), Actor.SYSTEM);

        assertThat(left.narrows()).isEqualTo(former.id());
        assertThat(left.recipients()).containsExactly("D07");
        assertThat(consents.list(number, Actor.SYSTEM))
                .filteredOn(each -> each.id() == former.id())
                .allMatch(each -> today.equals(each.withdrawnOn()));
    }

    @Test
    void whatSoonEndsIsListed() {
        Consent soon = consents.give(number, consent("WRITTEN", "1", today.plusDays(5)), Actor.SYSTEM);
        Consent later = consents.give(number, consent("WRITTEN", "1", today.plusDays(90)), Actor.SYSTEM);

        assertThat(ending.list(Actor.SYSTEM))
                .filteredOn(each -> each.caseNumber().equals(number))
                .extracting(EndingConsents.Ending::consentId)
                .containsExactly(soon.id())
                .doesNotContain(later.id());
    }

    /** However many end before, of whatever organisation. */
    @Test
    void noneIsCutFromTheList() {
        Consent last = consents.give(number, consent("WRITTEN", "1", today.plusDays(5)), Actor.SYSTEM);
        String columns = String.join(",", jdbc.queryForList("""
                SELECT column_name FROM information_schema.columns
                 WHERE table_schema = 'kasane' AND table_name = 'privacy_consent' AND column_name NOT IN ('id', 'valid_until')""", String.class));
        jdbc.update(
                "INSERT INTO privacy_consent (valid_until, %1$s) SELECT valid_until - 1, %1$s FROM privacy_consent, generate_series(1, 600) WHERE id = ?"
                        .formatted(columns),
                last.id());

        assertThat(ending.list(Actor.SYSTEM))
                .filteredOn(each -> each.caseNumber().equals(number))
                .hasSize(601)
                .extracting(EndingConsents.Ending::consentId)
                .contains(last.id());
    }

    private Narrowing left(Set<String> purposes) {
        return new Narrowing(purposes, Set.of("D07"), Set.of("IDENTITY"), null, Withdrawal.returning(today, null));
    }

    private NewConsent consent(String method, String version, LocalDate until) {
        return new NewConsent(
                member,
                "SELF",
                null,
                method,
                "同意書",
                version,
                Set.of("SUPPORT", "REFERRAL"),
                Set.of("ALL"),
                Set.of("ALL"),
                null,
                today,
                until);
    }
}
